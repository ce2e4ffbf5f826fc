/** The same in English. */
import type { MailWords } from './mail.fr.ts'

export const mailEn: MailWords = {
  'when.slot': '{day}, between {start} and {end} ({zone})',
  'when.own': '{when}, which is {own} where you are',
  'when.there': '{start} (agency time)',
  'when.soonest': 'as soon as possible, at the latest {day} at {end} ({zone})',

  'topic.other': 'Something else',

  'field.when': 'When: {value}',
  'field.topic': 'Topic: {value}',
  'field.service': 'Service: {value}',
  'field.reference': 'Reference: {value}',
  'field.callWord': 'Agreed word: {value}',
  'field.phone': 'Number: {value}',
  'field.firstName': 'First name: {value}',
  'field.language': 'Language: {value}',
  'field.reason': 'Reason: {value}',
  'field.place': 'Place: {value}',
  'field.documents': 'To bring: {value}',
  'field.note': 'What the customer wrote:',

  'team.subject': '{what} · {topic} · {reference}',
  'team.created': 'Call back asked for',
  'team.moved': 'Call back moved',
  'team.cancelled': 'Call back cancelled',
  'team.overdue': 'Call back overdue',
  'team.erased': 'Request erased',
  'team.denied': 'Request to be checked',
  'team.created.text': 'A customer asks to be called back.',
  'team.moved.text': 'The customer chose another time.',
  'team.cancelled.text': 'The customer no longer wishes to be called: do not call.',
  'team.overdue.text': 'The promised time is over, and nobody has called this customer yet.',
  'team.erased.text':
    'The customer had the request erased: delete what you keep of it, messages included.',
  'team.denied.text':
    'The person who owns the e-mail address never asked for anything. Check before you call.',
  'team.callWord': 'Say the agreed word first: the customer expects it.',

  'customer.hello': 'Hello,',
  'customer.subject.slot': 'Your call back: {day} at {start}',
  'customer.subject.soonest': 'Your request to be called back',
  'customer.subject.reminder': 'We call you at {start}',
  'customer.noted': 'You asked us to call you back. We have noted it.',
  'customer.soon': 'We call you soon, as agreed.',
  'customer.callWord':
    'Our adviser will first say the agreed word. If the person who calls you does not know it, hang up.',
  'customer.follow': 'To follow, move or cancel your call back:',
  'customer.followNeeds': 'You will need the reference and the last four digits of your number.',
  'customer.notMe': 'Was it not you? Tell us here:',
  'customer.notMeThen': 'We will warn the team, and write to this address no more.',
  'customer.never': 'We never ask for a password, a code received by text or a card number.',
  'customer.automatic': 'This message is sent automatically: please do not reply to it.',

  'code.subject': 'Your code to write to {brand}',
  'code.is': 'Here is your code to write to {brand}:',
  'code.good': 'It works once, for ten minutes, on the page where you asked for it.',
  'code.secret': 'Give it to nobody. No adviser will ask you for it, by phone or by message.',
  'code.notMe': 'You asked for nothing? Ignore this message: nobody can use this code without you.',
  'code.stop': 'To receive no more codes at this address:',

  'sms.reminder':
    '{brand}: we call you {day} at {start}. Agreed word: {callWord}. Reference: {reference}.',

  'sms.changed': '{brand}: your appointment has moved to {day} at {start}. Reference: {reference}.',
  'sms.cancelled':
    '{brand}: your appointment on {day} at {start} is cancelled. Reference: {reference}.',
  'sms.earlier':
    '{brand}: {day} at {start} is free, earlier than your appointment. Reference: {reference}.',
  'field.adviser': 'With: {value}',
  'customer.subject.changed': 'Your appointment has moved: {day} at {start}',
  'customer.subject.cancelled': 'Your appointment is cancelled: {day} at {start}',
  'customer.subject.earlier': 'An earlier time is free: {day} at {start}',
  'customer.changed':
    'We had to move your appointment. This is the new time. If it does not suit you, you can choose another.',
  'customer.cancelled': 'We had to cancel this appointment. We are sorry.',
  'customer.earlier':
    'You asked to be told of an earlier time. {day} at {start} is free. It goes to whoever chooses it first: open your request, then “Change the time”. Otherwise your appointment stays as it is.',
  'customer.again': 'To make another appointment:',

  'place.phone': 'by phone, with {agency}',
  'place.video': 'by video, with {agency}',

  'appointment.team.created': 'Appointment made',
  'appointment.team.moved': 'Appointment moved',
  'appointment.team.cancelled': 'Appointment cancelled',
  'appointment.team.overdue': 'Appointment without an outcome',
  'appointment.team.created.text': 'A customer made an appointment.',
  'appointment.team.cancelled.text': 'The customer will not come: the time is free again.',
  'appointment.team.overdue.text':
    'The appointment is over: say whether the customer was received.',
  'appointment.team.callWord': 'If you call, say the agreed word first: the customer expects it.',
  'appointment.customer.subject.slot': 'Your appointment: {day} at {start}',
  'appointment.customer.subject.reminder': 'Your appointment is at {start}',
  'appointment.customer.noted': 'You made an appointment. We have noted it.',
  'appointment.customer.soon': 'Your appointment is soon.',
  'appointment.customer.callWord':
    'If our adviser calls you, they will first say the agreed word. If not, hang up.',
  'appointment.customer.follow': 'To follow, move or cancel your appointment:',
  'appointment.sms.reminder':
    '{brand}: your appointment is {day} at {start}. Reference: {reference}.',

  'thread.above': '##- Reply above this line -##',
  'thread.moment': '{day} at {time}',
  'thread.message': 'Secure message',
  'thread.complaint': 'Complaint',
  'thread.due.message': 'Secure message: a date comes near',
  'thread.due.complaint': 'Complaint: a date of the law comes near',
  'thread.overdue.message': 'Message overdue',
  'thread.overdue.complaint': 'Complaint overdue',
  'thread.undelivered.message': 'Message not delivered',
  'thread.undelivered.complaint': 'Complaint not delivered',
  'thread.first.text': 'A customer writes to you from their secure space.',
  'thread.more.text': 'The customer has written again.',
  'thread.due.text': 'The law gives the bank a date, and it comes near.',
  'thread.overdue.text': 'The promised time is over: this customer still waits for an answer.',
  'thread.undelivered.text':
    'What a customer wrote has not reached your tool. The message is stored, and the customer waits for an answer: tell whoever runs the messages.',
  'thread.words': 'What the customer wrote:',
  'thread.files': 'Attachments, to be opened before {day}:',
  'thread.attached': 'Attached to this e-mail:',
  'thread.refused': '{name} (taken out: it holds a danger)',
  'thread.reply':
    'Your reply to this e-mail is shown to the customer, with your name, as plain text. Write it at the very top.',
  'thread.elsewhere': 'Answer from your tool: a reply to this e-mail does not reach the customer.',
  'thread.seeFile': 'See the attached file.',
  'field.due': 'Answer expected at the latest: {value}',
  'field.acknowledgeBy': 'Acknowledgement at the latest: {value}',
  'field.answerBy': 'Answer owed by law at the latest: {value}',
  'field.customer': 'Customer, as signed in: {value}',
  'field.subject': 'Subject line: {value}',
  'field.read': 'Answers already read: {value}',
}
