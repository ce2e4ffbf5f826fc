/** What looks like questions and is none, beside what looks like none and is: where each rule could do harm. */
import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../src/content/html.ts'
import { harvestPage } from '../../src/harvest/page.ts'

const harvest = (html: string, url = 'https://banque.example/page') =>
  harvestPage(`<html lang="fr"><main>${html}</main></html>`, { url }).answers.map((answer) => ({
    ...answer,
    question: answer.question.replaceAll('\u00a0', ' '),
  }))
const asked = (html: string, url?: string) => harvest(html, url).map(({ question }) => question)
const list = (...entries: [string, string][]) =>
  `<dl>${entries.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>`

describe('a lone word that asks, in a list of terms', () => {
  it.each([
    [
      'labels the fields of an event',
      `<h1>Agenda</h1>${list(['Quand ?', 'Mardi 19 mars, 18 h 30'], ['Où ?', 'Salle des fêtes'], ['Pour qui ?', 'Tous'])}`,
      [],
    ],
    [
      'labels them in English',
      list(['When?', 'Tuesday 19 March, 6.30 pm'], ['Where?', 'Town hall'], ['How much?', '£3']),
      [],
    ],
    [
      'labels them in one of two lists, and the other stays',
      list(['Quand ?', 'Jeudi'], ['Où ?', 'Gymnase']) +
        list(['Comment s’inscrire ?', 'En ligne, jusqu’à la veille à midi.']),
      ['Comment s’inscrire ?'],
    ],
    [
      'is a question where a sentence answers',
      `<h1>Compte épargne</h1>${list(['Pour qui ?', 'Toute personne majeure qui réside en France.'], ['Combien ?', 'Vous versez de 10 à 150 € par mois.'])}`,
      ['Pour qui ?', 'Combien ?'],
    ],
    [
      'is left out of a list of whole questions',
      list(
        ['Comment réserver une salle ?', 'Par téléphone, un mois avant.'],
        ['Qui peut réserver ?', 'Les associations de la ville.'],
        ['Combien ?', '120 €'],
      ),
      ['Comment réserver une salle ?', 'Qui peut réserver ?'],
    ],
    [
      'is no whole question that several lists repeat',
      `<h1>Questions fréquentes</h1><h2>Passeport</h2>${list(['Combien ça coûte ?', '86 €'], ['Où le demander ?', 'En mairie'])}
       <h2>Carte d’identité</h2>${list(['Combien ça coûte ?', '25 € si vous l’avez perdue'], ['Où la demander ?', 'En mairie'])}`,
      ['Combien ça coûte ?', 'Où le demander ?', 'Combien ça coûte ?', 'Où la demander ?'],
    ],
    [
      'has no company in a list of questions answered in a word',
      list(['Est-ce gratuit ?', 'Oui'], ['Faut-il s’inscrire ?', 'Non']),
      ['Est-ce gratuit ?', 'Faut-il s’inscrire ?'],
    ],
  ])('%s', (_, html, questions) => expect(asked(html)).toEqual(questions))
})

describe('a title that opens and closes, and a line below it', () => {
  const section = (title: string, line: string, text: string, tag = 'h2') =>
    `<div class="x-accordion__section"><div class="x-accordion__section-header"><${tag} class="x-accordion__section-heading">
      <span class="x-accordion__section-button">${title}</span></${tag}>${line && `<div class="x-accordion__section-summary">${line}</div>`}</div>
      <div class="x-accordion__section-content">${text}</div></div>`
  const RIB = section('Où est mon RIB ?', 'Relevés et comptes', '<p>Dans l’application.</p>')
  it.each([
    ['are one question, whose answer is the content', RIB, [['Où est mon RIB ?', 'application']]],
    [
      'do not ask twice where the title asks nothing',
      `<h1>Questions fréquentes</h1>${RIB}${section('Perte de la carte', 'À l’étranger aussi', '<p>Appelez-nous aussitôt.</p>')}`,
      [
        ['Où est mon RIB ?', 'application'],
        ['Perte de la carte', 'aussitôt'],
      ],
    ],
    [
      'say the same in whatever the title is written',
      section('Où est mon RIB ?', 'Relevés', '<p>Dans l’application.</p>', 'h4'),
      [['Où est mon RIB ?', 'application']],
    ],
    [
      'end the answer before them, which does not take their words',
      `<h1>Questions fréquentes</h1><h2>Où est mon IBAN ?</h2><p>Sur chaque relevé de compte.</p>${RIB}`,
      [
        ['Où est mon IBAN ?', 'relevé de compte.'],
        ['Où est mon RIB ?', 'application'],
      ],
    ],
    [
      'end it whether or not the title is a heading',
      `<h1>Questions fréquentes</h1><h2>Où est mon IBAN ?</h2><p>Sur chaque relevé de compte.</p>
       <div><div aria-controls="b" aria-expanded="false">Combien coûte un chèque ?</div></div><div id="b"><p>Rien du tout.</p></div>`,
      [
        ['Où est mon IBAN ?', 'relevé de compte.'],
        ['Combien coûte un chèque ?', 'Rien du tout.'],
      ],
    ],
    [
      'are an answer where a heading does not open anything',
      '<h1>Questions fréquentes</h1><h2>Où est mon RIB ?</h2><div class="summary">Dans l’application.</div>',
      [['Où est mon RIB ?', 'application']],
    ],
  ])('%s', (_, html, expected) => {
    const found = harvest(html).map(({ question, answer }) => [question, textOfHtml(answer)])
    expect(found).toEqual(
      expected.map(([question, end]) => [question, expect.stringMatching(`${end}\\.?$`)]),
    )
  })
})

describe('a title that opens the words of a film', () => {
  const opens = (title: string) => `<h1>Aide</h1><details><summary>${title}</summary>
    <p>Bonjour, nous vous montrons comment choisir un créneau sur le site.</p></details>`
  it.each([
    'Lire la transcription de la vidéo',
    'Transcription textuelle',
    'Voir la retranscription',
    'Read the transcript',
    'Transcript of the video',
  ])('“%s” is no question', (title) => expect(asked(opens(title))).toEqual([]))

  it.each([
    'Transcription d’un mariage célébré à l’étranger',
    'Transcription de jugement d’adoption',
    'Où lire la transcription de la vidéo ?',
    'Comment obtenir une transcription ?',
    'Obtaining a transcript of your record',
  ])('“%s” is one', (title) => expect(asked(opens(title))).toEqual([title]))
})

describe('titles in the first person, or of a state', () => {
  const page = (title: string, ...headings: string[]) =>
    `<h1>${title}</h1>${headings.map((heading) => `<h2>${heading}</h2><p>Prévenez-nous sous cinq jours, avec le numéro de votre contrat.</p>`).join('')}`
  const HAPPENED = ['Je n’ai pas reçu ma facture', 'Mon compteur est gelé', 'L’eau est trouble']
  const OURS = ['I can’t sign in', 'My card has been refused', 'The app doesn’t open']
  it.each([
    [
      'are questions where the page answers them',
      page('Questions fréquentes', ...HAPPENED),
      HAPPENED,
    ],
    ['are questions where it helps', page('Aide et dépannage', ...HAPPENED), HAPPENED],
    ['are questions in English', page('Troubleshooting', ...OURS), OURS],
    [
      'do not make questions of the titles between them',
      page('Questions fréquentes', ...HAPPENED, 'Nos autres services', 'À propos'),
      HAPPENED,
    ],
    [
      'are none where customers speak',
      page('Nos clients témoignent', 'Je suis ravi', 'J’ai gagné du temps', 'Mon projet est lancé'),
      [],
    ],
    [
      'are none in a diary',
      page('Un an à la ferme', 'Je quitte la ville', 'J’achète des poules', 'La neige est là'),
      [],
    ],
    [
      'are none that choose whom a page speaks to',
      page(
        'Besoin d’aide',
        'Je suis un particulier',
        'Je suis une entreprise',
        'Je suis une association',
      ),
      [],
    ],
    ['are none that name a subject', page('Aide', 'Mon compte', 'Ma carte', 'Mes virements'), []],
    [
      'are none between quotation marks',
      page(
        'Questions fréquentes',
        '« Je n’attends jamais »',
        '« Mon conseiller est là »',
        '« J’ai tout compris »',
      ),
      [],
    ],
    [
      'are none as two of many chapters',
      page(
        'Centre d’aide',
        'Les comptes',
        'Les cartes',
        'Les crédits',
        'Je suis à l’étranger',
        'L’agence est fermée',
      ),
      [],
    ],
  ])('%s', (_, html, questions) => expect(asked(html)).toEqual(questions))
})

describe('a title that asks inside an article of help whose title is the question', () => {
  const AIDE = 'https://banque.example/aide/articles/12'
  const INTRO = '<p>Votre banque nous a renvoyé le prélèvement, faute de provision.</p>'
  const article = (intro: string, ...more: string[]) =>
    `<article><h1>Pourquoi mon prélèvement est-il rejeté ?</h1>${intro}${more.map((title) => `<h2>${title}</h2><p>Réglez la facture par carte dans votre espace, puis vérifiez votre IBAN.</p>`).join('')}</article>`
  const FIRST = 'Pourquoi mon prélèvement est-il rejeté ?'
  it('is a part of its answer', () => {
    const [one, ...others] = harvest(article(INTRO, 'Que faire alors ?', 'Nos frais'), AIDE)
    expect(others).toEqual([])
    expect(one?.question).toBe(FIRST)
    expect(textOfHtml(one?.answer ?? '')).toMatch(/provision\.\s+Que faire alors.*\s+Réglez/)
  })

  it.each([
    [
      'where there are several',
      article(INTRO, 'Que faire alors ?', 'Qui paie les frais ?'),
      AIDE,
      [FIRST, 'Que faire alors ?', 'Qui paie les frais ?'],
    ],
    [
      'where the page is no article of help',
      article(INTRO, 'Que faire si je le conteste ?'),
      'https://banque.example/prelevements',
      [FIRST, 'Que faire si je le conteste ?'],
    ],
    [
      'where the title says nothing before it',
      article('', 'Que faire alors ?'),
      AIDE,
      ['Que faire alors ?'],
    ],
    [
      'where it is announced',
      `${article(INTRO)}<div class="faq"><h2>Que faire alors ?</h2><p>Réglez la facture par carte dans votre espace, puis vérifiez votre IBAN.</p></div>`,
      AIDE,
      [FIRST, 'Que faire alors ?'],
    ],
    [
      'where the page declares it',
      `<script type="application/ld+json">{"@type":"Question","name":"Que faire alors ?","acceptedAnswer":{"@type":"Answer","text":"Réglez la facture par carte, puis vérifiez votre IBAN."}}</script>${article(INTRO, 'Que faire alors ?')}`,
      AIDE,
      [FIRST, 'Que faire alors ?'],
    ],
  ])('is a question of its own %s', (_, html, url, questions) =>
    expect(asked(html, url)).toEqual(questions),
  )
})

describe('titles that open whom to call', () => {
  const opens = (...entries: [string, string][]) =>
    entries
      .map(([title, text]) => `<details><summary>${title}</summary><p>${text}</p></details>`)
      .join('')
  const ROWS: [string, string][] = [
    [
      'Joindre un conseiller',
      'Composez le 32 89 (0,40 €/min + prix appel), du mardi au vendredi de 9h à 19h. Fermé le lundi.',
    ],
    ['Ligne pour les sourds', 'SMS au 06 44 60 17 28 ou tchat en langue des signes.'],
    [
      'Service des réclamations',
      'Relations clientèle, TSA 71104, 92999 Fontenoy Cedex. Service gratuit : 0800 944 172.',
    ],
  ]
  const titles = ROWS.map(([title]) => title)
  const TOLD: [string, string][] = [
    ['Perdre sa carte', 'Appelez le 09 83 76 26 51. Déclarez ensuite le vol à la police.'],
    [
      'Changer de conseiller',
      'Écrivez à votre agence, ou appelez le 32 89. Nous vous répondons sous dix jours.',
    ],
  ]
  it.each([
    [
      'are no questions on a page of contacts',
      `<h1>Contacts et urgences</h1>${opens(...ROWS)}`,
      [],
    ],
    [
      'are none in English',
      `<h1>Contact us</h1>${opens(['Lost or stolen cards', 'Call +44 20 3966 2718, Monday to Friday, 9am to 5.30pm.'], ['Reaching an adviser', 'Call +44 20 3966 2719 from abroad.'])}`,
      [],
    ],
    [
      'are questions on a page that answers them',
      `<h1>Questions fréquentes</h1>${opens(...ROWS.slice(0, 2))}`,
      titles.slice(0, 2),
    ],
    [
      'are questions where such a title stands between',
      `<h1>Contact</h1><h2>Vos questions</h2>${opens(...ROWS.slice(0, 2))}`,
      titles.slice(0, 2),
    ],
    [
      'are questions where they say what to do as well',
      `<h1>Aide et contacts</h1>${opens(...TOLD)}`,
      TOLD.map(([title]) => title),
    ],
    [
      'are questions where they ask',
      `<h1>Nous contacter</h1>${opens(['Comment joindre un conseiller ?', 'Composez le 32 89, du mardi au vendredi de 9h à 19h.'])}`,
      ['Comment joindre un conseiller ?'],
    ],
    [
      'are questions among others that answer',
      `<h1>Aide et contacts</h1>${opens(...TOLD, ROWS[0]!)}`,
      [...TOLD.map(([title]) => title), titles[0]],
    ],
  ])('%s', (_, html, questions) => expect(asked(html)).toEqual(questions))
})

describe('titles that ask on a page of posts', () => {
  const page = (...titles: string[]) =>
    titles
      .map(
        (title, at) =>
          `<h${at ? 2 : 1}>${title}</h${at ? 2 : 1}><p>Des gestionnaires, des actuaires et des conseillers en agence, à temps plein comme en alternance : écrivez-nous.</p>`,
      )
      .join('')
  it.each([
    [
      'answer nobody',
      page('Nous rejoindre', 'Nos métiers', 'Comment se passe l’entretien d’embauche ?'),
      [],
    ],
    [
      'answer nobody in English',
      page('Join us', 'Current roles', 'What is an apprenticeship with a bank like?'),
      [],
    ],
    [
      'are questions where there are several',
      page(
        'Nous rejoindre',
        'Nos métiers',
        'Comment postuler à une offre ?',
        'Quand a-t-on une réponse ?',
      ),
      ['Comment postuler à une offre ?', 'Quand a-t-on une réponse ?'],
    ],
    [
      'are questions where the page announces them',
      page(
        'Questions fréquentes : nous rejoindre',
        'Les candidatures',
        'Comment postuler à une offre ?',
      ),
      ['Les candidatures', 'Comment postuler à une offre ?'],
    ],
    [
      'are questions of a place that can be joined',
      page('Nous rejoindre en voiture', 'Le parking', 'Qu’est-ce que la vignette verte ?'),
      ['Qu’est-ce que la vignette verte ?'],
    ],
    [
      'are questions of an association that can be joined',
      page('Rejoignez-nous', 'La cotisation', 'Qu’est-ce que le reçu fiscal ?'),
      ['Qu’est-ce que le reçu fiscal ?'],
    ],
    [
      'are questions about the posts of others',
      page('Embaucher un apprenti', 'Le recrutement', 'Qu’est-ce que l’aide à l’embauche ?'),
      ['Qu’est-ce que l’aide à l’embauche ?'],
    ],
  ])('%s', (_, html, questions) => expect(asked(html)).toEqual(questions))
})

describe('« Comment venir ? »', () => {
  const WAY =
    '<p>Tram B, arrêt Halles. Parking souterrain à 50 mètres, première demi-heure offerte.</p>'
  it.each([
    [
      'is no question on the page of a place',
      `<h1>Agence des Halles</h1><p>12 place des Halles</p><h2>Comment venir ?</h2>${WAY}`,
      [],
    ],
    [
      'is none in other words',
      `<h1>Musée</h1><p>12 place des Halles</p><h2>Comment se rendre au musée ?</h2>${WAY}`,
      [],
    ],
    ['is one as the title of a page', `<h1>Comment venir ?</h1>${WAY}`, ['Comment venir ?']],
    [
      'is one among others',
      `<h1>Visiter</h1><h2>Comment venir ?</h2>${WAY}<h2>Quand peut-on visiter ?</h2>${WAY}`,
      ['Comment venir ?', 'Quand peut-on visiter ?'],
    ],
    [
      'is one where questions are announced',
      `<h1>Vos questions</h1><h2>Comment venir ?</h2>${WAY}`,
      ['Comment venir ?'],
    ],
    [
      'is one beside others that open',
      `<h1>Visiter</h1><details><summary>Est-ce gratuit ?</summary><p>Oui.</p></details><h2>Comment venir ?</h2>${WAY}`,
      ['Est-ce gratuit ?', 'Comment venir ?'],
    ],
    [
      'has nothing to do with other ways',
      `<h1>Espace client</h1><h2>Comment accéder à mon compte ?</h2>${WAY}`,
      ['Comment accéder à mon compte ?'],
    ],
  ])('%s', (_, html, questions) => expect(asked(html)).toEqual(questions))
})
