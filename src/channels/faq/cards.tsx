/** A list of questions to choose from, with what matches the visitor's words marked. */
import type { Card, Title } from '../../content/published.ts'
import { Marked, type MarkedProps } from '../../ui/marked.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

export interface CardsProps {
  cards: readonly (Title & Partial<Card>)[]
  /** What of a question matches what was typed. */
  marksIn?(question: string): MarkedProps['ranges']
  /** Show the first words of each answer. */
  excerpts?: boolean
  onOpen(card: Title): void
}

export const Cards = ({ cards, marksIn, excerpts, onOpen }: CardsProps) => (
  <Rows>
    {cards.map((card) => (
      <Row
        key={card.id}
        label={
          marksIn ? <Marked text={card.question} ranges={marksIn(card.question)} /> : card.question
        }
        detail={excerpts ? card.excerpt : undefined}
        onPress={() => onOpen(card)}
      />
    ))}
  </Rows>
)
