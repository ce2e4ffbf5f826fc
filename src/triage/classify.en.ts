/**
 * English as triage reads it: how it is written in a hurry, and the ideas behind words. Irregular
 * forms are written out, the others meet in their stem. What an idea speaks for is counted, not
 * written: `weights.en.ts`.
 */
import type { Lexicon } from './recogniser.ts'
import { weights } from './weights.en.ts'

export const english: Lexicon = {
  locale: 'en',
  apart: 'estate',
  breaks: 'but because so',
  spelling: `
    im = i m
    ive = i ve
    dont, don t = do not
    didnt, didn t, did not, hadn t, have not made = never
    doesnt, doesn t = does not
    cant, can t, cannot, can not, couldn t, couldnt, wont, won t, will not, not able to = unable
    hasnt, hasn t = has not
    havent, haven t = have not
    isnt, isn t, aren t, arent = is not
    wasnt, wasn t, weren t = was not
    won t, wont = will not
    recognize, recognized = recognise
    unrecognized = unrecognised
    unauthorized, unauthorised, unauthorise = unauthorised
    authorize, authorized = authorise
    withdrawl = withdrawal
    u = you
    ur = your
    r = are
    rn = now
    pls, plz = please
    acc, acct = account
    some1 = someone
    wot = what
    thru = through
    cash machine, cash point, cashpoint = atm
    passed away = died
    turned out to be, turned out it was = actually
    turned up, false alarm, after all = found
    last year, years ago, months ago, ages ago, long ago = past
    in case, what if = if
    bank card, debit card, credit card = card
    pin number, pin code = pin`,
  ideas: {
    mine: 'my our',
    me: 'i me we us mine',
    you: 'you your bank branch adviser advisor staff service manager',
    family:
      'husband wife son daughter mother father mum dad nan gran grandmother brother sister aunt uncle parents children kids partner girlfriend carer',
    means:
      'card visa mastercard cheque chequebook wallet purse bag handbag phone terminal telephone',
    lost: 'lost lose misplaced mislaid missing dropped fell gone find disappeared',
    stolen:
      'stolen stole steal robbed theft thief snatched nicked pinched pickpocketed burgled mugged taken took',
    op: 'payment purchase charge transaction withdrawal withdraw withdrew debit transfer spending activity order pay paid bought',
    money: 'money cash savings euro pound quid',
    account: 'account profile app login identity name',
    odd: 'unknown suspicious strange weird odd random mysterious questionable fraudulent unauthorised unrecognised dodgy unfamiliar unusual',
    did: 'make made authorise approve sign signed ordered asked did',
    know: 'recognise remember recall know',
    fraud:
      'scam scammed scammer hacked hacker phishing fraud defraud fraudster conned compromised cloned tricked drained emptied forged',
    crook: 'someone somebody stranger thieves guy man they caller courier',
    fake: 'fake false pretend pretending claiming bogus saying',
    gave: 'gave given told tell shared handed read',
    typed: 'entered typed clicked sent put scanned wrote answered',
    secret: 'password passcode code pin details number login sort',
    lure: 'link text email sms message website site page call called rang',
    atm: 'atm machine pump',
    swallowed: 'swallowed ate eat kept retained eaten captured stuck spit',
    home: 'house home flat apartment property bungalow mortgage',
    loan: 'loan borrow debt remortgage refinance finance consolidate lend',
    firm: 'business company firm restaurant shop startup farm venture',
    life: 'died dead death divorce separating splitting inheritance inherit probate estate will widow widowed married wedding pension retire retirement attorney grandchildren',
    invest: 'invest investment savings proceeds tax',
    want: 'want need would like please wish',
    fees: 'fee cost price much expensive rate',
    bad: 'unacceptable disgraceful disgusted appalling outrageous ridiculous scandalous shameful shame ashamed incompetent rude unhappy dissatisfied terrible awful useless worst joke robbery pathetic disgrace dreadful disappointed shocking rubbish trash lied treated bad poorly',
    protest:
      'complaint complain ombudsman compensation apology sue lawyer court escalate dissatisfaction redress',
    praise: 'great thanks wonderful brilliant bravo congratulations nice cheers lovely',
    late: 'waiting wait delay mistake hour weeks days still again yet',
    reply: 'reply answer replies response respond unanswered heard',
    avoid: 'avoid prevent protect spot detect safe risk danger afraid tips secure train',
    cover: 'cover covered insurance insured refunded policy guarantee',
    if: 'if when ever suppose could might',
    how: 'how what which',
    can: 'can is are does should',
    found: 'found actually was were',
    past: 'past ago year last january february march april may june july august september october november december had',
    now: 'just now today yesterday morning night urgent immediately tonight',
    others: 'neighbour friend colleague mate people others elsewhere customers victims',
    study:
      'article news definition difference meaning mean read heard teacher school essay curious general law',
    blow: 'fire flood leak crash accident broke breakdown burst hospital stranded tow ambulance roof ceiling tyre water',
    object: 'bike car laptop keys passport bicycle luggage licence scooter',
    fails:
      'unable work working works declined blocked rejected failed pending refused expired damaged cracked broken',
    paper: 'statement letter document iban policy invoice application',
    change:
      'close cancel change update increase raise lower activate unblock unlock remove arrive arrived receive received',
    block: 'block freeze stop',
    never: 'never neither nobody without',
    not: 'not no nothing none',
  },
  groups: {
    harm: 'lost stolen fraud swallowed crook odd fake gave typed',
    thing: 'means op account secret money atm',
    doubt: 'avoid cover fees if how can study others',
    anger: 'bad protest late reply praise',
    plan: 'home loan firm life invest',
  },
  doubts: 'avoid cover fees if how can found past others study object fails paper',
  weights,
}
