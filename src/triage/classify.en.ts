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
    cos, cuz, coz, bc = because
    wiv, wi = with
    tae, ta = to
    ye, ya, yous = you
    aint, ain t = is not
    msg = message
    tx = transaction
    check book = chequebook
    nae = not
    self employed = selfemployed
    out of curiosity, just curious, just wondering = curious
    cash machine, cash point, cashpoint = atm
    passed away = died
    turned out to be, turned out it was = actually
    turned up, false alarm, after all = found
    last year, years ago, months ago, ages ago, long ago = past
    in case, what if = if
    bank card, debit card, credit card = card
    pin number, pin code = pin`,
  ideas: {
    MINE: 'my our',
    ME: 'i me we us mine',
    YOU: 'you your bank branch adviser advisor staff service manager',
    FAMILY:
      'husband wife son daughter mother father mum dad nan gran grandmother brother sister aunt uncle parents children kids partner girlfriend carer mam mom nana grandad grandfather grandson granddaughter niece nephew cousin fiance spouse stepson lad flatmate',
    MEANS:
      'card visa mastercard cheque chequebook wallet purse bag handbag phone terminal telephone checkbook cards cheques mobile smartphone iphone rucksack backpack handset',
    LOST: 'lost lose misplaced mislaid missing dropped fell gone find disappeared mislay forgot vanished dropping nowhere',
    STOLEN:
      'stolen stole steal robbed theft thief snatched nicked pinched pickpocketed burgled mugged taken took lifted swiped robber rob burglar burglary thieves pickpocket nick mug grabbed',
    OP: 'payment purchase charge transaction withdrawal withdraw withdrew debit transfer spending activity order pay paid bought debited contactless subscription charged payee spent transferred debits',
    MONEY: 'money cash savings euro pound quid',
    ACCOUNT: 'account profile app login identity name',
    ODD: 'unknown suspicious strange weird odd random mysterious questionable fraudulent unauthorised unrecognised dodgy unfamiliar unusual unexplained foreign',
    DID: 'make made authorise approve sign signed ordered asked did apply applied',
    KNOW: 'recognise remember recall know',
    FRAUD:
      'scam scammed scammer hacked hacker phishing fraud defraud fraudster conned compromised cloned tricked drained emptied forged hack phished impersonate spoof duped fooled swindle hijack blackmail drain empty fleeced malware remote',
    CROOK:
      'someone somebody stranger thieves guy man they caller courier fella bloke impostor crook',
    FAKE: 'fake false pretend pretending claiming bogus saying impersonating supposedly',
    GAVE: 'gave given told tell shared handed read shown show',
    TYPED: 'entered typed clicked sent put scanned wrote answered',
    SECRET: 'password passcode code pin details number login sort codes username banking',
    LURE: 'link text email sms message website site page call called rang texts emails texted voicemail',
    ATM: 'atm machine pump',
    SWALLOWED: 'swallowed ate eat kept retained eaten captured stuck spit chewed retain grabbed',
    HOME: 'house home flat apartment property bungalow mortgage landlord tenant deposit extension cottage',
    LOAN: 'loan borrow debt remortgage refinance finance consolidate lend loans owe arrears bankrupt bailiff maxed debts overdrawn lender',
    FIRM: 'business company firm restaurant shop startup farm venture ltd llc trader partner owner partnership franchise investors freelance selfemployed charity practice salon pub',
    LIFE: 'died dead death divorce separating splitting inheritance inherit probate estate will widow widowed married wedding pension retire retirement attorney grandchildren funeral bereavement deceased passing dementia alzheimer guardianship trust trustee executor stroke cancer disabled disability redundancy redundant retiring divorcing baby emigrate emigrating',
    INVEST:
      'invest investment savings proceeds tax isa shares stocks bonds portfolio annuity lump sum',
    WANT: 'want need would like please wish wanna advise discuss talk meet',
    OWN: 'salary wage wages overdraft limit balance appointment standing address allowance benefits pension',
    OFFER:
      'free age student junior premium gold eligible hours open opening minimum maximum youngest requirements allowed legal difference cheapest apr interest ways',
    FEES: 'fee cost price much expensive rate',
    BAD: 'unacceptable disgraceful disgusted appalling outrageous ridiculous scandalous shameful shame ashamed incompetent rude unhappy dissatisfied terrible awful useless worst joke robbery pathetic disgrace dreadful disappointed shocking rubbish trash lied treated bad poorly fed livid furious angry annoyed fuming clowns shambles farce insulting insulted ignored liar fobbed sick unhelpful incompetence patronising fiasco mess hopeless pitiful laughing funny shout yell hung worse',
    PROTEST:
      'complaint complain ombudsman compensation apology sue lawyer court escalate dissatisfaction redress grievance formal formally compensate escalated regulator reclamation',
    PRAISE:
      'great thanks wonderful brilliant bravo congratulations nice cheers lovely splendid marvellous superb hats admire impressive genius charming kindly',
    LATE: 'waiting wait delay mistake hour weeks days still again yet awaiting queue',
    REPLY: 'reply answer replies response respond unanswered heard callback contact returned rung',
    AVOID:
      'avoid prevent protect spot detect safe risk danger afraid tips secure train avoiding scams spotting beware',
    COVER:
      'cover covered insurance insured refunded policy guarantee excess liability protection warranty',
    IF: 'if when ever suppose could might were hypothetical imagine',
    HOW: 'how what which',
    CAN: 'can is are does should',
    FOUND: 'found actually was were resolved sorted settled recovered concluded credited joking',
    PAST: 'past ago year last january february march april may june july august september october november december had',
    NOW: 'just now today yesterday morning night urgent immediately tonight moment currently ongoing',
    OTHERS:
      'neighbour friend colleague mate people others elsewhere customers victims friends neighbours customer colleagues',
    STUDY:
      'article news definition difference meaning mean read heard teacher school essay curious general law explain podcast documentary film wondering understand quiz thesis called curiosity',
    BLOW: 'fire flood leak crash accident broke breakdown burst hospital stranded tow ambulance roof ceiling tyre water flooding flooded leaking crashed collision smashed ditch verge scaffold broken ankle leg arm heart cardiac stroke stretcher helicopter smoke burning sparks burned storm gale lightning hail boiler pipe plumber locksmith garage battery engine gearbox clutch brake trailer caravan deer sheep shed wall fence basement cellar sewage petrol motorway roadside rescue recovery injured hurt bleeding flight luggage ferry',
    CLAIM: 'claim assessor adjuster settlement payout garage surveyor reference quote renewal',
    OBJECT:
      'bike car laptop keys passport bicycle luggage licence scooter van motorbike tools jewellery lawnmower camera instrument tv console driving library',
    FAILS:
      'unable work working works declined blocked rejected failed pending refused expired damaged cracked broken bent locked frozen stuck',
    PAPER:
      'statement letter document iban policy invoice application certificate copy form receipt contract statements letters documents proof',
    CHANGE:
      'close cancel change update increase raise lower activate unblock unlock remove arrive arrived receive received replace reissue reorder resend renew correct amend switch reset unfreeze lift',
    BLOCK: 'block freeze stop halt kill',
    SHOP: 'amazon paypal netflix uber apple google klarna ebay vinted spotify casino tesco shein zelle venmo steam gym',
    HIS: 'his her their',
    HAS: 'have has had got',
    NEVER: 'never neither nobody without',
    NOT: 'not no nothing none',
  },
  groups: {
    HARM: 'LOST STOLEN FRAUD SWALLOWED CROOK ODD FAKE GAVE TYPED',
    THING: 'MEANS OP ACCOUNT SECRET MONEY ATM',
    DOUBT: 'AVOID COVER FEES IF HOW CAN STUDY OTHERS',
    ANGER: 'BAD PROTEST LATE REPLY PRAISE',
    PLAN: 'HOME LOAN FIRM LIFE INVEST',
  },
  doubts: 'AVOID COVER FEES IF HOW CAN FOUND PAST OTHERS STUDY CLAIM OBJECT FAILS PAPER',
  weights,
}
