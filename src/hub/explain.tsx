/**
 * Why these ways, in this order? What triage decided, for whoever looks after the bank's rules: shown
 * where the hub was built with `--explain`, and not even fetched where it was not. It says what a
 * developer reads, so it is in English.
 */
import type { Offer } from '../triage/index.ts'
import type { Model } from './model.ts'

const nameOf = ({ channel, id }: Pick<Offer, 'channel' | 'id'>): string =>
  id === undefined ? channel : `${channel}:${id}`

export function Explain({ model }: { model: Model }) {
  const { rule, kind, words, passed, offers, barred } = model.explained.value
  const hits = model.hits.value
  return (
    <details class="answer" lang="en" dir="ltr">
      <summary>
        Rule “{rule}”, kind {kind}
      </summary>
      <dl>
        <dt>Words that decided</dt>
        {Object.entries(words).map(
          ([signal, said]) =>
            said.length > 0 && <dd key={signal}>{`${signal}: ${said.join(', ')}`}</dd>,
        )}
        <dt>Found</dt>
        {hits.map(({ id, confidence }) => (
          <dd key={id}>{`${id} ${confidence.toFixed(2)}`}</dd>
        ))}
        <dt>Rules passed over</dt>
        {passed.map((each) => (
          <dd key={each.rule}>{`${each.rule}: another ${each.because}`}</dd>
        ))}
        <dt>Offers</dt>
        {offers.map((offer) => (
          <dd key={nameOf(offer)}>{`${nameOf(offer)}: ${offer.reasons.join(', ')}`}</dd>
        ))}
        <dt>Barred, being public</dt>
        {barred.map((each) => (
          <dd key={nameOf(each)}>{nameOf(each)}</dd>
        ))}
      </dl>
    </details>
  )
}
