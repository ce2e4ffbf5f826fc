/** What visitors can do by themselves: which kind it is, and which answer it belongs to. */
import { describe, expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'

const PAGE = 'https://banque.example/aide/page'
const harvest = (html: string) => harvestPage(html, { url: PAGE })
const inAnswer = (html: string) =>
  harvest(
    `<details><summary>Que faire ?</summary><p>Faites-le depuis chez vous, en deux minutes.</p>${html}</details>`,
  )

describe('a way to act, by what it is', () => {
  it.each([
    ['a button', '<a class="btn" href="/bloquer">Bloquer ma carte</a>', 'form', '/bloquer'],
    ['a button by role', '<a role="button" href="/rdv">Rendez-vous</a>', 'form', '/rdv'],
    [
      'a form',
      '<form id="f"><input name="tel"><button>Être rappelé</button></form>',
      'form',
      '/aide/page#f',
    ],
    [
      'a calculator',
      '<form id="f"><input name="m"><button>Calculer ma mensualité</button></form>',
      'simulator',
      '/aide/page#f',
    ],
    [
      'a link to a simulator',
      '<p>Un <a href="/simulateur-pret">simulateur de prêt</a>.</p>',
      'simulator',
      '/simulateur-pret',
    ],
    [
      'a button that estimates',
      '<a class="cta" href="/x">Estimez votre bien</a>',
      'simulator',
      '/x',
    ],
    [
      'a button whose code opens a page',
      '<button type="button" onclick="window.location.href=\'/rdv\'">Prendre rendez-vous</button>',
      'form',
      '/rdv',
    ],
    [
      'an input that opens one',
      '<input type="button" value="Être rappelé" onclick="return open(&quot;/rappel&quot;)">',
      'form',
      '/rappel',
    ],
    [
      'a button that names its page for a script',
      '<button type="button" data-href="/devis">Demander un devis</button>',
      'form',
      '/devis',
    ],
    [
      'a form that another page holds, by its words and its address',
      '<p>Remplissez le <a href="/formulaire-reclamation">formulaire de réclamation</a>.</p>',
      'form',
      '/formulaire-reclamation',
    ],
    [
      'a simulator in a frame',
      '<iframe src="/outils/simulateur-auto" title="Simulez votre crédit"></iframe>',
      'simulator',
      '/outils/simulateur-auto',
    ],
    [
      'a document, by what is said of it',
      '<a href="/media/42">Conditions générales (PDF, 1,2 Mo)</a>',
      'document',
      '/media/42',
    ],
    [
      'a document, by what stands below its name',
      '<a href="/dl?doc=12">Télécharger le formulaire<span class="detail">PDF – 61 Ko</span></a>',
      'document',
      '/dl?doc=12',
    ],
    ['a document', '<a href="/t/Tarifs.PDF?v=2">Tarifs</a>', 'document', '/t/Tarifs.PDF?v=2'],
    ['a file to download', '<a href="/dl/42" download>Le guide</a>', 'document', '/dl/42'],
    ['a file by type', '<a href="/x" type="application/pdf">Livret</a>', 'document', '/x'],
    ['the account', '<a class="btn" href="/login">Accéder à mon espace</a>', 'account', '/login'],
    [
      'the account, by its address',
      '<a href="/espace-client/rib">vos RIB</a>',
      'account',
      '/espace-client/rib',
    ],
  ])('%s', (_, html, kind, path) => {
    const { answers, actions } = inAnswer(html)
    expect(answers[0]?.actions.map((action) => [action.kind, action.url])).toEqual([
      [kind, `https://banque.example${path}`],
    ])
    expect(actions).toEqual([])
  })

  it('the application, whose link is a picture', () => {
    const store = 'https://apps.apple.com/fr/app/x/id1'
    const { answers } = inAnswer(`<a href="${store}"><img src="a.png" alt="App Store"></a>`)
    expect(answers[0]?.actions).toMatchObject([{ kind: 'account', label: 'App Store', url: store }])
  })

  it.each([
    ['a link to a page', '<p>Lisez <a href="/conditions">les conditions</a>.</p>'],
    ['a search', '<form role="search"><input name="q"><button>Chercher</button></form>'],
    ['a newsletter', '<form><input type="email"><button>S’abonner</button></form>'],
    ['a place of the page', '<a class="btn" href="#haut">Haut</a>'],
    ['a scheme of an application', '<a class="btn" href="banqueapp://cartes">Ouvrir</a>'],
    ['code', '<a class="btn" href="javascript:ouvrir()">Ouvrir</a>'],
    [
      'a button that only does something here',
      '<button type="button" onclick="window.print()">Imprimer</button>',
    ],
    [
      'a button that leads to code',
      '<button onclick="location=\'javascript:ouvrir()\'">Ouvrir</button>',
    ],
    ...[
      "location.href='/compte?id=' + id",
      "location.href='/compte?id='.concat(id)",
      "open('/compte' + suffix, '_blank')",
    ].map((code) => [`half an address: ${code}`, `<button onclick="${code}">Ouvrir</button>`]),
    ['a page that converts', '<p><a href="/outil">Convertir un relevé en PDF</a></p>'],
    ['a film in a frame', '<iframe src="https://video.example/v/1" title="Le film"></iframe>'],
    ['a word about a form', '<p>La <a href="/information">formation des prix</a>.</p>'],
    ['sharing', '<a class="btn" href="https://www.facebook.com/sharer">Partager</a>'],
  ])('no: %s', (_, html) => {
    const { answers, actions } = inAnswer(html)
    expect([answers[0]?.actions, actions]).toEqual([[], []])
  })
})

it.each([
  ['Conditions générales (PDF, 1,2 Mo)', 'Conditions générales'],
  ['Conditions générales (PDF)', 'Conditions générales'],
  ['Conditions générales – PDF, 1,2 Mo', 'Conditions générales'],
  ['Conditions généralesPDF – 61 Ko', 'Conditions générales'],
  ['Télécharger mon RIB en PDF', 'Télécharger mon RIB en PDF'],
  ['Télécharger mon RIB en PDF, 61 Ko', 'Télécharger mon RIB en PDF, 61 Ko'],
  ['Le modèle au format Word/DOCX', 'Le modèle au format Word/DOCX'],
  ['Le modèle au format Word/DOCX, 61 Ko', 'Le modèle au format Word/DOCX, 61 Ko'],
  ['(PDF, 61 Ko)', '(PDF, 61 Ko)'],
])('a document is called by its name, not by its weight: “%s”', (said, label) => {
  const { answers } = inAnswer(`<a href="/media/42.pdf">${said}</a>`)
  expect(answers[0]?.actions).toMatchObject([{ kind: 'document', label }])
})

it('looks at the end of a link only, however long it is', () => {
  const started = performance.now()
  harvest(`<p><a class="btn" href="/x">${'– ('.repeat(14_000)}</a></p>`)
  harvest(`<p><a class="btn" href="/x">${'-'.repeat(40_000)}</a></p>`)
  expect(performance.now() - started).toBeLessThan(1_000)
})

it.each([
  'https://apps.apple.com/fr/app/x/id1',
  'https://play.google.com/store/apps/details?id=x',
  'https://appgallery.huawei.com/app/C1',
])('the application, from its shop: %s', (store) => {
  const { answers } = inAnswer(`<p>Installez <a href="${store}">notre application</a>.</p>`)
  expect(answers[0]?.actions).toMatchObject([{ kind: 'account', url: store }])
})

describe('an action belongs to', () => {
  it('the answer that it stands in, or right below', () => {
    const { answers, actions } = harvest(`<h1>FAQ</h1>
      <h3>Carte perdue ?</h3><p>Faites opposition sans attendre.</p>
      <p><a class="btn" href="/bloquer">Bloquer ma carte</a></p>
      <h3>Comment emprunter ?</h3><p>Faites une simulation en deux minutes.</p>
      <form id="f1"><input name="m"><button>Simuler mon prêt</button></form>
      <h3>Où sont les tarifs ?</h3><p>Dans la <a href="/tarifs.pdf">brochure</a> de l’année.</p>`)
    expect(answers.map((answer) => answer.actions.map(({ label }) => label))).toEqual([
      ['Bloquer ma carte'],
      ['Simuler mon prêt'],
      ['brochure'],
    ])
    expect(actions).toEqual([])
  })

  it('the page, where no answer is near, and to nobody in a menu', () => {
    const { actions } = harvest(
      `<nav><a class="btn" href="/login">Mon espace</a></nav><main><h1>Accueil</h1>
       <p><a class="btn" href="/rdv">Prendre rendez-vous</a></p></main>`,
    )
    expect(actions.map(({ label }) => label)).toEqual(['Prendre rendez-vous'])
  })
})

describe('links of an answer', () => {
  const linked = (href: string) =>
    harvest(
      `<h2 id="tarifs">Tarifs</h2><a name="ancien"></a><details><summary>Combien ?</summary><p>Voir <a href="${href}">là</a>.</p></details>`,
    ).answers[0]?.answer
  it.each([
    ['#tarifs', `${PAGE}#tarifs`],
    ['#ancien', `${PAGE}#ancien`],
    ['/autre#x', 'https://banque.example/autre#x'],
    ['autre', 'https://banque.example/aide/autre'],
    ['#/route', `${PAGE}#/route`],
  ])('%s is absolute', (href, address) => {
    expect(linked(href)).toBe(`<p>Voir <a href="${address}">là</a>.</p>`)
  })

  it.each(['#rien', '#', '/aide/page#rien', 'https://banque.example/aide/page#rien', '#%E0%A4%A'])(
    '%s leads nowhere: the text stays',
    (href) => {
      expect(linked(href)).toBe('<p>Voir là.</p>')
    },
  )
})
