/** The channels that this program may show. The composer of secure messages is not among its files. */
import type { ChannelViews } from '../channels/channel.ts'

export const CHANNELS: ChannelViews = {
  phone: { icon: 'phone', title: 'phone.row', go: 'phone.call' },
  callback: { icon: 'phone', title: 'channel.callback', go: 'channel.callback.go' },
  message: { icon: 'lock', title: 'channel.message', go: 'channel.message.go', private: true },
  agency: { icon: 'place', title: 'channel.agency', go: 'channel.agency.go' },
  complaint: { icon: 'complaint', title: 'channel.complaint', go: 'channel.complaint.go' },
  link: { icon: 'mail', title: 'contact.title', go: 'channel.link.go' },
  action: { icon: 'press', title: 'channel.action.go', go: 'channel.action.go' },
}
