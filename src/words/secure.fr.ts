/**
 * What the program of secure messages says, on the bank's secure origin. Published with it, and with
 * nothing else.
 */
export const secureFr = {
  'secure.title': 'Messages sécurisés',
  'secure.leave': 'Se déconnecter',
  'secure.left': 'Vous êtes déconnecté. Rien de vos messages ne reste sur cet appareil.',
  'secure.signIn': 'Se connecter',
  'secure.signIn.title': 'Connectez-vous pour lire et écrire vos messages',
  'secure.signIn.text':
    'Vos messages restent sur ce site, à l’abri des réseaux sociaux et des sites partenaires.',
  'secure.signIn.again': 'Votre session est terminée. Reconnectez-vous : votre texte vous attend.',
  'secure.signIn.failed':
    'La connexion n’a pas abouti. Réessayez : ce que vous avez écrit est toujours là.',
  'secure.prospect': 'Je ne suis pas client',
  'secure.prospect.title': 'Écrire sans être client',
  'secure.prospect.text':
    'Donnez votre adresse e-mail : nous y envoyons un code à six chiffres. Rien d’autre ne vous est demandé.',
  'secure.prospect.never':
    'Nous ne vous connaissons pas encore : n’écrivez ni numéro de compte, ni mot de passe, ni rien de confidentiel, et n’envoyez aucune pièce d’identité.',
  'secure.prospect.customer': 'Je suis client : me connecter',
  'secure.email': 'Adresse e-mail',
  'secure.email.odd': 'Vérifiez cette adresse. Elle s’écrit comme nom@exemple.fr.',
  'secure.code.send': 'Recevoir un code',
  'secure.code.sent':
    'Si cette adresse peut recevoir un code, il y arrive dans la minute. Regardez aussi parmi les messages indésirables.',
  'secure.code.title': 'Le code reçu par e-mail',
  'secure.code': 'Code à six chiffres',
  'secure.code.hint': 'Envoyé à {email}. Il sert une fois, pendant dix minutes.',
  'secure.code.odd': 'Le code a six chiffres.',
  'secure.code.wrong': 'Ce n’est pas le bon code. Vérifiez-le dans l’e-mail.',
  'secure.code.over': 'Ce code ne peut plus servir. Demandez-en un autre.',
  'secure.code.go': 'Continuer',
  'secure.code.again': 'Renvoyer le code',
  'secure.code.wait':
    'Le code est peut-être encore en route. Attendez une minute avant de le redemander.',
  'secure.code.other': 'Changer d’adresse',
  'secure.code.tooMany':
    'Trop de codes ont été demandés depuis votre réseau. Réessayez dans une heure.',
  'secure.code.failed': 'Nous n’avons pas pu vous répondre. Réessayez dans un instant.',

  'secure.handoff.title': 'Vous continuez ici, à l’abri',
  'secure.handoff.text':
    'Vous êtes sur le site de {brand}. Votre question vous suit : vous pourrez la relire et la modifier avant de l’envoyer.',
  'secure.handoff.go': 'Continuer',
  'secure.handoff.gone':
    'Ce lien n’est plus valable : il ne sert qu’une fois, pendant cinq minutes. Vous pouvez écrire votre message ici.',
  'secure.failed': 'Vos messages ne sont pas accessibles pour le moment.',
  'secure.loading': 'Chargement…',

  'secure.list': 'Vos échanges',
  'secure.list.none': 'Vous n’avez pas encore écrit.',
  'secure.list.more': 'Voir les échanges plus anciens',
  'secure.list.unread.one': '{count} nouveau message',
  'secure.list.unread.other': '{count} nouveaux messages',
  'secure.reply.by': 'Écrivez maintenant : réponse au plus tard {when}.',
  'secure.reply.usual': 'En général, la moitié des réponses arrivent en {delay}.',
  'secure.minutes.one': '{count} minute',
  'secure.minutes.other': '{count} minutes',
  'secure.hours.one': '{count} heure',
  'secure.hours.other': '{count} heures',
  'secure.write': 'Écrire un message',
  'secure.complain': 'Faire une réclamation',
  'secure.search': 'Chercher dans vos messages',
  'secure.search.go': 'Chercher',
  'secure.search.all': 'Revoir tous les échanges',
  'secure.search.none': 'Aucun échange ne contient ces mots.',
  'secure.search.found.one': '{count} échange trouvé',
  'secure.search.found.other': '{count} échanges trouvés',

  'secure.state.received': 'Réponse au plus tard {when}',
  'secure.state.received.late': 'Nous aurions dû vous répondre : votre conseiller est relancé',
  'secure.state.answered': 'Réponse reçue',
  'secure.state.closed': 'Échange terminé',
  'secure.with': 'Avec {service}',

  'secure.kind.message': 'Message',
  'secure.kind.complaint': 'Réclamation',
  'secure.new.message': 'Nouveau message',
  'secure.new.complaint': 'Nouvelle réclamation',
  'secure.topic': 'Thème',
  'secure.topic.other': 'Autre sujet',
  'secure.subject': 'Objet',
  'secure.subject.missing': 'Dites en quelques mots de quoi il s’agit.',
  'secure.text': 'Votre message',
  'secure.text.missing': 'Écrivez votre message.',
  'secure.text.long': 'Ce message est trop long : {most} caractères au plus.',
  'secure.text.hint':
    'Jamais de mot de passe, de code reçu par SMS ni de numéro de carte, même ici.',
  'secure.text.odd': 'Ce texte contient des signes que nous ne pouvons pas enregistrer.',
  'secure.read.one': 'Joint à votre message : {count} réponse que vous avez lue avant d’écrire.',
  'secure.read.other':
    'Joint à votre message : {count} réponses que vous avez lues avant d’écrire.',
  'secure.send': 'Envoyer',
  'secure.sending': 'Envoi en cours…',
  'secure.sent': 'Message envoyé. Référence {reference}. Réponse au plus tard {when}.',
  'secure.sent.noDate': 'Message envoyé. Référence {reference}.',
  'secure.discard': 'Effacer ce brouillon',
  'secure.notSent': 'Votre message n’est pas envoyé. Votre texte est toujours là : réessayez.',
  'secure.unsure':
    'L’envoi n’est pas confirmé. Réessayez sans crainte : le message ne sera envoyé qu’une fois.',
  'secure.tooMany': 'Vous avez envoyé beaucoup de messages. Réessayez un peu plus tard.',
  'secure.refused': 'Ce message n’a pas été accepté. Vérifiez-le, puis réessayez.',
  'secure.secret.pan': 'Retirez le numéro de carte : personne ne doit l’avoir, pas même nous.',
  'secure.secret.cvv': 'Retirez le cryptogramme de carte : personne ne doit l’avoir.',
  'secure.secret.password': 'Retirez le mot de passe : personne ne doit l’avoir.',
  'secure.secret.otp': 'Retirez le code à usage unique : personne ne doit l’avoir.',
  'secure.secret.account':
    'Retirez ce numéro : ici, personne n’a à connaître vos comptes ni vos papiers.',

  'secure.files': 'Pièces jointes',
  'secure.files.hint': 'PDF, images ou documents ; 5 Mo chacun, 5 au plus.',
  'secure.files.add': 'Ajouter une pièce jointe',
  'secure.files.remove': 'Retirer {name}',
  'secure.files.loading': '{name} : envoi en cours…',
  'secure.files.ready': '{name} : prêt à partir',
  'secure.files.failed': '{name} : l’envoi a échoué. Retirez-le, ou choisissez-le de nouveau.',
  'secure.files.type': '{name} : ce genre de fichier n’est pas accepté.',
  'secure.files.large': '{name} : ce fichier dépasse 5 Mo.',
  'secure.files.empty': '{name} : ce fichier est vide.',
  'secure.files.wait': 'Attendez la fin de l’envoi des pièces jointes.',
  'secure.files.checked': '{name} : en cours de vérification',
  'secure.files.refused': '{name} : fichier refusé, il présente un danger',
  'secure.files.save': 'Enregistrer {name}',

  'secure.back': 'Vos échanges',
  'secure.earlier': 'Voir les messages plus anciens',
  'secure.from.you': 'Vous',
  'secure.from.bank': 'Votre banque',
  'secure.message.sent': 'Envoyé',
  'secure.message.delivered': 'Remis à votre banque',
  'secure.message.read': 'Lu',
  'secure.event.transferred':
    '{service} s’occupe maintenant de votre demande. Réponse au plus tard {when}.',
  'secure.event.acknowledged': 'Votre réclamation est bien enregistrée.',
  'secure.event.extended':
    'Situation exceptionnelle : notre réponse est reportée, {when} au plus tard. La raison : {text}',
  'secure.event.closed': 'Cet échange est terminé.',
  'secure.answer': 'Répondre',
  'secure.answer.closed': 'Écrire rouvre cet échange.',
  'secure.news.one': 'Nouveau message : {who}',
  'secure.news.other': '{count} nouveaux messages',
  'secure.print': 'Imprimer cet échange',
  'secure.erased': 'Cet échange sera effacé le {date}.',
  'secure.clock': 'Les délais de votre réclamation',
  'secure.clock.acknowledge': 'Accusé de réception',
  'secure.clock.acknowledged': 'Reçu le {date}',
  'secure.clock.by': 'Au plus tard le {date}',
  'secure.clock.answer': 'Réponse',
  'secure.clock.ombudsman': 'Médiateur',
  'secure.clock.extended': '(délai prolongé, au lieu du {date})',
  'secure.clock.now':
    'Dès maintenant, si vous n’avez pas de réponse ou si elle ne vous convient pas. C’est gratuit.',
  'secure.ways': 'Vous pouvez aussi faire votre réclamation autrement',
  'secure.ways.letter': 'Par courrier :',
  'secure.ways.form': 'Par notre formulaire de réclamation',
  'secure.word': 'Si nous vous appelons à ce sujet, la personne vous dira d’abord :',
  'secure.clock.from':
    'À partir du {date}, ou dès une réponse qui ne vous convient pas. C’est gratuit.',

  'secure.idle.title': 'Êtes-vous toujours là ?',
  'secure.idle.text':
    'Sans geste de votre part, vous serez déconnecté à {time}, et votre brouillon sera effacé.',
  'secure.idle.stay': 'Rester connecté',
  'secure.last.title': 'Votre session se termine bientôt',
  'secure.last.text':
    'Elle prend fin à {time}, quoi que vous fassiez. Envoyez votre message d’ici là, ou reconnectez-vous dans l’heure : votre texte vous attendra.',
  'secure.last.stay': 'J’ai compris',
  'secure.idle.over':
    'Vous avez été déconnecté après un moment sans geste. Rien de vos messages ne reste sur cet appareil.',
}

export type SecureWords = Record<keyof typeof secureFr, string>
export type SecureKey = keyof typeof secureFr
