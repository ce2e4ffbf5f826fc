/** The style sheet of the hub, as one text for `CSSStyleSheet`: no page's policy has to allow it. */
import frame from './frame.css?inline'
import parts from './parts.css?inline'
import reading from './reading.css?inline'
import theme from './theme.css?inline'

export const css = theme + frame + parts + reading
