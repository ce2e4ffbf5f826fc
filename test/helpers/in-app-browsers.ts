/** How the browsers inside of social apps call themselves, on both systems. */
const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const ANDROID =
  'Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36'

export const IN_APP_BROWSERS = {
  'Facebook, iOS': `${IOS} Mobile/15E148 [FBAN/FBIOS;FBAV/516.0.0.39.94;FBBV/733012345;FBDV/iPhone15,2;FBLC/fr_FR]`,
  'Facebook, Android': `${ANDROID} [FB_IAB/FB4A;FBAV/516.0.0.39.94;]`,
  'Messenger, iOS': `${IOS} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/510.0.0.29.108;FBLC/fr_FR]`,
  'Messenger, Android': `${ANDROID} [FB_IAB/Orca-Android;FBAV/510.0.0.29.108;]`,
  'Instagram, iOS': `${IOS} Mobile/15E148 Instagram 380.0.0.28.104 (iPhone15,2; iOS 18_5; fr_FR; fr; scale=3.00)`,
  'Instagram, Android': `${ANDROID} Instagram 380.0.0.28.104 Android (35/15; 420dpi; 1080x2400; Google; Pixel 8; fr_FR)`,
  'Threads, iOS': `${IOS} Mobile/15E148 Barcelona 380.0.0.28.104 (iPhone15,2; iOS 18_5; fr_FR)`,
  'LinkedIn, iOS': `${IOS} Mobile/15E148 [LinkedInApp]/9.30.1234`,
  'LinkedIn, Android': `${ANDROID} [LinkedInApp]/4.1.1050`,
  'TikTok, iOS': `${IOS} Mobile/15E148 musical_ly_39.5.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/fr Region/FR BytedanceWebview/d8a21c6`,
  'TikTok, Android': `${ANDROID} musical_ly_2023905030 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly ByteLocale/fr-FR`,
  'Snapchat, iOS': `${IOS} Mobile/15E148 Snapchat/13.30.0.45 (like Safari/8620.1.16, panda)`,
  'Pinterest, iOS': `${IOS} Mobile/15E148 [Pinterest/iOS]`,
  'X, iOS': `${IOS} Mobile/15E148 Twitter for iPhone/11.10`,
} as const

/** Real browsers, and the bank's own app. */
export const OTHERS = {
  'Safari, iOS': `${IOS} Version/18.5 Mobile/15E148 Safari/604.1`,
  'Chrome, Android': ANDROID.replace('; wv', '').replace('Version/4.0 ', ''),
  'an app’s webview, Android': ANDROID,
  'an app’s webview, iOS': `${IOS} Mobile/15E148`,
  'Facebook’s robot': 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
} as const
