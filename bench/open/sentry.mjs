/** ENTRY of the page of Sentry’s feedback widget, as its manual says. */
import { feedbackIntegration, init } from '@sentry/browser'

init({
  dsn: `${location.protocol}//key@${location.host}/1`,
  defaultIntegrations: false,
  integrations: [feedbackIntegration({ colorScheme: 'system', autoInject: true })],
})
