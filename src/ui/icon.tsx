/**
 * The icons of every program, from Lucide. They decorate: the words beside them say the same, so screen
 * readers never meet them.
 */
import {
  Check,
  ChevronLeft,
  ChevronRight,
  Clock,
  CloudOff,
  Info,
  Lock,
  Mail,
  MapPin,
  MessageSquareWarning,
  MousePointerClick,
  Phone,
  Search,
  TriangleAlert,
  X,
} from 'lucide'
import { h } from 'preact'

const ICONS = {
  alert: TriangleAlert,
  back: ChevronLeft,
  check: Check,
  clock: Clock,
  close: X,
  complaint: MessageSquareWarning,
  forward: ChevronRight,
  info: Info,
  lock: Lock,
  mail: Mail,
  offline: CloudOff,
  phone: Phone,
  place: MapPin,
  press: MousePointerClick,
  search: Search,
} as const

export type IconName = keyof typeof ICONS

/** Arrows that follow the direction of reading. */
const MIRRORED = new Set<IconName>(['back', 'forward'])

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={MIRRORED.has(name) ? 'icon mirrored' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}
