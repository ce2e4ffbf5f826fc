/**
 * Where the hub is shown, and what may happen there. One row a surface; triage and the hub read
 * this table and hold no `if (surface === …)` of their own.
 */
export const SURFACES = {
  website: { own: true, privateMatters: true, leave: false },
  partner: { own: false, privateMatters: false, leave: false },
  facebook: { own: false, privateMatters: false, leave: false },
  webview: { own: true, privateMatters: true, leave: false },
  'in-app': { own: false, privateMatters: false, leave: true },
} as const satisfies Record<string, SurfaceRights>

export interface SurfaceRights {
  /** A page of the bank's own: nobody else's script can read what is typed by right. */
  own: boolean
  /** Private routes go on from here; elsewhere they are shown as the way to the bank. */
  privateMatters: boolean
  /** “Open in your browser” comes before anything private. */
  leave: boolean
}

export type Surface = keyof typeof SURFACES

/** Browsers inside of social apps: they can read what is typed. A hint, never a ground for trust. */
const IN_APP =
  /\b(?:FBAN|FBAV|FB_IAB|Instagram|Barcelona|Messenger|BytedanceWebview|musical_ly|TikTok|LinkedInApp|Snapchat|Pinterest|Twitter for)/

export const isInAppBrowser = (userAgent: string): boolean => IN_APP.test(userAgent)
