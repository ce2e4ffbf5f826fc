/** What is written to customers and to the team, in French. Plain text; `{name}` is filled in. */
export const mailFr = {
  'when.slot': '{day}, entre {start} et {end} ({zone})',
  'when.own': '{when}, soit {own} chez vous',
  'when.there': '{start} (heure de l’agence)',
  'when.soonest': 'dès que possible, au plus tard {day} à {end} ({zone})',

  'topic.other': 'Autre demande',

  'field.when': 'Quand : {value}',
  'field.topic': 'Thème : {value}',
  'field.service': 'Service : {value}',
  'field.reference': 'Référence : {value}',
  'field.callWord': 'Mot convenu : {value}',
  'field.phone': 'Numéro : {value}',
  'field.firstName': 'Prénom : {value}',
  'field.language': 'Langue : {value}',
  'field.reason': 'Motif : {value}',
  'field.place': 'Lieu : {value}',
  'field.documents': 'À apporter : {value}',
  'field.note': 'Ce que le client a écrit :',

  'team.subject': '{what} · {topic} · {reference}',
  'team.created': 'Rappel demandé',
  'team.moved': 'Rappel déplacé',
  'team.cancelled': 'Rappel annulé',
  'team.overdue': 'Rappel en retard',
  'team.erased': 'Demande effacée',
  'team.denied': 'Demande à vérifier',
  'team.created.text': 'Un client demande à être rappelé.',
  'team.moved.text': 'Le client a choisi un autre moment.',
  'team.cancelled.text': 'Le client ne souhaite plus être rappelé : n’appelez pas.',
  'team.overdue.text': 'Le délai promis est dépassé : personne n’a encore rappelé ce client.',
  'team.erased.text':
    'Le client a fait effacer sa demande : supprimez ce que vous en gardez, messages compris.',
  'team.denied.text':
    'La personne à qui appartient l’adresse e-mail n’a rien demandé. Vérifiez avant d’appeler.',
  'team.callWord': 'Dites d’abord le mot convenu : le client l’attend.',

  'customer.hello': 'Bonjour,',
  'customer.subject.slot': 'Votre rappel : {day} à {start}',
  'customer.subject.soonest': 'Votre demande de rappel',
  'customer.subject.reminder': 'Nous vous appelons à {start}',
  'customer.noted': 'Vous avez demandé à être rappelé par téléphone. C’est noté.',
  'customer.soon': 'Nous vous appelons bientôt, comme convenu.',
  'customer.callWord':
    'Notre conseiller dira d’abord le mot convenu. Si la personne qui vous appelle ne le connaît pas, raccrochez.',
  'customer.follow': 'Pour suivre, déplacer ou annuler votre rappel :',
  'customer.followNeeds':
    'Vous aurez besoin de la référence et des quatre derniers chiffres de votre numéro.',
  'customer.notMe': 'Ce n’était pas vous ? Dites-le-nous ici :',
  'customer.notMeThen': 'Nous préviendrons le service et nous n’écrirons plus à cette adresse.',
  'customer.never':
    'Nous ne demandons jamais un mot de passe, un code reçu par SMS ou un numéro de carte.',
  'customer.automatic': 'Ce message est envoyé automatiquement : merci de ne pas y répondre.',

  'code.subject': 'Votre code pour écrire à {brand}',
  'code.is': 'Voici votre code pour écrire à {brand} :',
  'code.good': 'Il sert une fois, pendant dix minutes, sur la page où vous l’avez demandé.',
  'code.secret':
    'Ne le donnez à personne. Aucun conseiller ne vous le demandera, ni par téléphone ni par message.',
  'code.notMe':
    'Vous n’avez rien demandé ? Ignorez ce message : personne ne peut se servir de ce code sans vous.',
  'code.stop': 'Pour ne plus recevoir de code à cette adresse :',

  'sms.reminder':
    '{brand} : nous vous appelons {day} à {start}. Mot convenu : {callWord}. Référence : {reference}.',

  'sms.changed':
    '{brand} : votre rendez-vous est déplacé, {day} à {start}. Référence : {reference}.',
  'sms.cancelled':
    '{brand} : votre rendez-vous {day} à {start} est annulé. Référence : {reference}.',
  'sms.earlier':
    '{brand} : {day} à {start} est libre, plus tôt que votre rendez-vous. Référence : {reference}.',
  'field.adviser': 'Avec : {value}',
  'customer.subject.changed': 'Votre rendez-vous est déplacé : {day} à {start}',
  'customer.subject.cancelled': 'Votre rendez-vous est annulé : {day} à {start}',
  'customer.subject.earlier': 'Une heure plus tôt est libre : {day} à {start}',
  'customer.changed':
    'Nous avons dû déplacer votre rendez-vous. Voici la nouvelle heure. Si elle ne vous convient pas, vous pouvez en choisir une autre.',
  'customer.cancelled':
    'Nous avons dû annuler ce rendez-vous. Nous vous prions de nous en excuser.',
  'customer.earlier':
    'Vous vouliez être prévenu d’une heure plus tôt. {day} à {start} est libre. Elle est à qui la choisit en premier : ouvrez votre demande, puis « Changer l’heure ». Sinon, votre rendez-vous ne change pas.',
  'customer.again': 'Pour prendre un autre rendez-vous :',

  'place.phone': 'au téléphone, avec {agency}',
  'place.video': 'en visioconférence, avec {agency}',

  'appointment.team.created': 'Rendez-vous pris',
  'appointment.team.moved': 'Rendez-vous déplacé',
  'appointment.team.cancelled': 'Rendez-vous annulé',
  'appointment.team.overdue': 'Rendez-vous sans suite',
  'appointment.team.created.text': 'Un client a pris rendez-vous.',
  'appointment.team.cancelled.text': 'Le client ne viendra pas : le créneau est de nouveau libre.',
  'appointment.team.overdue.text':
    'L’heure du rendez-vous est passée : dites si le client a été reçu.',
  'appointment.team.callWord':
    'Si vous l’appelez, dites d’abord le mot convenu : le client l’attend.',
  'appointment.customer.subject.slot': 'Votre rendez-vous : {day} à {start}',
  'appointment.customer.subject.reminder': 'Votre rendez-vous est à {start}',
  'appointment.customer.noted': 'Vous avez pris rendez-vous. C’est noté.',
  'appointment.customer.soon': 'Votre rendez-vous approche.',
  'appointment.customer.callWord':
    'Si notre conseiller vous appelle, il dira d’abord le mot convenu. Sinon, raccrochez.',
  'appointment.customer.follow': 'Pour suivre, déplacer ou annuler votre rendez-vous :',
  'appointment.sms.reminder':
    '{brand} : votre rendez-vous est {day} à {start}. Référence : {reference}.',

  'thread.above': '##- Répondez au-dessus de cette ligne -##',
  'thread.moment': '{day} à {time}',
  'thread.message': 'Message sécurisé',
  'thread.complaint': 'Réclamation',
  'thread.due.message': 'Message sécurisé : une date approche',
  'thread.due.complaint': 'Réclamation : une date de la loi approche',
  'thread.overdue.message': 'Message en retard',
  'thread.overdue.complaint': 'Réclamation en retard',
  'thread.undelivered.message': 'Message non remis',
  'thread.undelivered.complaint': 'Réclamation non remise',
  'thread.first.text': 'Un client vous écrit depuis son espace sécurisé.',
  'thread.more.text': 'Le client a écrit de nouveau.',
  'thread.due.text': 'La loi fixe une date à la banque, et elle approche.',
  'thread.overdue.text': 'Le délai promis est dépassé : ce client attend encore une réponse.',
  'thread.undelivered.text':
    'Ce qu’un client a écrit n’est pas arrivé dans votre outil. Le message est enregistré, et le client attend une réponse : prévenez les personnes qui exploitent la messagerie.',
  'thread.words': 'Ce que le client a écrit :',
  'thread.files': 'Pièces jointes, à ouvrir avant le {day} :',
  'thread.attached': 'Pièces jointes à cet e-mail :',
  'thread.refused': '{name} (retirée : elle contient un danger)',
  'thread.reply':
    'Votre réponse à cet e-mail est montrée au client, avec votre nom, comme texte simple. Écrivez-la tout en haut.',
  'thread.elsewhere':
    'Répondez depuis votre outil : une réponse à cet e-mail n’arrive pas au client.',
  'thread.seeFile': 'Voir la pièce jointe.',
  'field.due': 'Réponse attendue au plus tard : {value}',
  'field.acknowledgeBy': 'Accusé de réception au plus tard : {value}',
  'field.answerBy': 'Réponse due selon la loi au plus tard : {value}',
  'field.customer': 'Client, d’après la connexion : {value}',
  'field.subject': 'Sujet : {value}',
  'field.read': 'Réponses déjà lues : {value}',
}

export type MailWords = Record<keyof typeof mailFr, string>
