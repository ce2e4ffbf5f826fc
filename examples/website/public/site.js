// What the bank's own pages need a script for: accordions, the address of an answer, the loan simulator.
// Without it every answer is readable and every link works.

function show(accordion, open) {
  accordion.setAttribute('aria-expanded', String(open))
}

function openAddressed() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  if (target instanceof HTMLDetailsElement) target.open = true
  const accordion = document.querySelector(`[aria-controls="${CSS.escape(target.id)}"]`)
  if (accordion) show(accordion, true)
  target.scrollIntoView()
}

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })

/** The constant monthly payment of a loan; at a rate of zero the formula would divide by zero. */
function monthly(amount, years, percent) {
  const rate = percent / 1200
  return rate === 0 ? amount / (years * 12) : (amount * rate) / (1 - (1 + rate) ** (-12 * years))
}

function simulate(form) {
  const { montant, duree, taux, resultat } = form.elements
  const payment = monthly(montant.valueAsNumber, duree.valueAsNumber, taux.valueAsNumber)
  const cost = payment * duree.valueAsNumber * 12 - montant.valueAsNumber
  resultat.value = `${euros.format(payment)} par mois pendant ${duree.value}\u00a0ans. Coût des intérêts\u00a0: ${euros.format(cost)}.`
}

for (const button of document.querySelectorAll('.fr-accordion__btn')) {
  button.addEventListener('click', () => {
    show(button, button.getAttribute('aria-expanded') === 'false')
  })
}
addEventListener('hashchange', openAddressed)
openAddressed()

const simulator = document.querySelector('#simulateur')
simulator?.addEventListener('submit', (event) => {
  event.preventDefault()
  simulate(simulator)
})
if (simulator && location.search) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = simulator.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
  if (simulator.checkValidity()) simulate(simulator)
}
