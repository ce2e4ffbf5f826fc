/** A list of questions to choose from, with what matches the visitor's words marked. */
import type { Card, Title } from '../../content/published.ts'
import { Marked, type MarkedProps } from '../../ui/marked.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

export interface CardsProps {
  cards: readonly (Title & Partial<Card>)[]
  /** What of a question, or of its excerpt, matches what was typed. */
  marksIn?(text: string): MarkedProps['ranges']
  /** Show the first words of each answer. */
  excerpts?: boolean
  onOpen(card: Title): void
}

export function Cards({ cards, marksIn, excerpts, onOpen }: CardsProps) {
  const draw = (text: string) => (marksIn ? <Marked text={text} ranges={marksIn(text)} /> : text)
  return (
    <Rows>
      {cards.map((card) => {
        const { borrowed } = card
        const more = excerpts && card.excerpt
        const inIts = (text: string) =>
          borrowed ? <bdi lang={borrowed.lang}>{draw(text)}</bdi> : draw(text)
        return (
          <Row
            key={card.id}
            label={inIts(card.question)}
            detail={
              (borrowed || more) && (
                <>
                  {borrowed && <b>{borrowed.note} </b>}
                  {more && inIts(more)}
                </>
              )
            }
            onPress={() => onOpen(card)}
          />
        )
      })}
    </Rows>
  )
}
