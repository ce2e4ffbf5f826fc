/**
 * The English word lists, in the grammar of `phrases.ts`. Irregular forms are written out, the
 * others meet in their stem.
 */
import type { Lexicon } from './phrases.ts'
import { weights } from './weights.en.ts'

export const english: Lexicon = {
  locale: 'en',
  apart: 'estate',
  breaks: 'but because so',
  spelling: `
    im = i m
    ive = i ve
    dont = don t
    didnt = didn t
    cant = can t
    hasnt = hasn t
    havent = haven t
    isnt = isn t
    wasnt = wasn t
    recognize = recognise
    recognized = recognised
    unrecognized = unrecognised
    unauthorized = unauthorised
    authorize = authorise
    withdrawl = withdrawal
    authorized = authorised
    u = you
    pls = please
    plz = please
    acct = account`,
  sets: {
    mine: 'my our',
    lost: 'lost lose stolen stole steal misplaced missing robbed theft snatched nicked pickpocketed',
    means: 'card visa mastercard cheque checkbook chequebook wallet purse bag handbag phone',
    spent:
      'payment purchase charge transaction withdrawal withdraw withdrew debit transfer spending withdrawn activity cash money',
    strange:
      'unknown suspicious strange weird odd random mysterious questionable fraudulent unauthorised unrecognised dodgy unfamiliar',
    did: 'recognise make made authorise do did done approve remember recall create initiate allow set_up withdraw take_out familiar',
    scam: 'scam scammer hacked hacker phishing fraud defrauded fraudster conned identity_theft compromised',
    somebody: 'someone somebody stranger thief thieves hacker scammer fraudster',
    not: 'not never didn_t don_t haven_t cannot can_t',
    gave: 'gave given told shared entered typed clicked sent approved',
    credential: 'password passcode code pin details login number',
    act: 'close cancel change update increase raise lower refund activate unblock unlock transfer dispute reverse top_up',
    thing:
      'account card transfer payment balance refund statement loan application limit overdraft address pin order salary money cheque top_up transaction claim',
  },
  concepts: 'mine lost means spent strange scam gave credential',
  weights,
  kinds: {
    urgent: {
      says: `
        <lost> … <means>
        <means> … <lost>
        can_t|cannot|couldn_t find|locate <mine>|the … <means>
        left <mine> <means> … atm|machine|taxi|restaurant|train
        swallowed|ate|eat|kept|retained|eaten|captured|trapped|took … card
        card … swallowed|retained|eaten|stuck|captured|trapped
        atm|machine … give|gave|return … card
        <spent> … <strange>
        <strange> … <spent>
        <spent> … i|we … <not> <did>
        i|we … <not> <did> … this|that|these|those|a|any|some|the|it … <spent>
        <not> <did> this|that|these|those … <spent>
        wasn_t|isn_t|not me|mine|my … <spent>
        <spent> … wasn_t|isn_t|aren_t|not me|mine|my|familiar
        <spent> … not belong
        <spent> without my
        <spent> … never heard
        i|been|was|ve|got|my … <scam>
        victim … <scam>
        <scam> … my account|card|name|identity
        my identity … stolen|used
        <somebody> … used|using|use|accessed|logged|opened|took|taking|emptied|made|bought|ordered|has … my|card
        <gave> … <mine>|the <credential> … <scam>|fake|someone|stranger|caller|phone
        clicked … link … suspicious|fake|text|email|sms|scam
        <gave> … fake|<scam>
        fake|pretending … bank|adviser|advisor|call|caller
        without my permission|consent|authorisation|knowledge
        block|freeze|stop|cancel my|the card|account
        <mine> card|purse|wallet … cloned|gone|fell|taken|disappeared|missing
        <spent> … i … know nothing
        <spent> … don_t|dont know|have
        <spent> … from … i|we never|don_t
        never bought|used|visited|signed|asked|added
        somebody|someone|guy|caller|stranger … card|code|bank|account
        <gave> … <credential> … someone|caller|phone|them
        read … code|number … them|him|her
        tricked|conned|robbed|mugged|pickpocketed
        codes … never|didn_t
        payee|device|login|payment … didn_t|don_t|not|never add|recognise|mine|make
        my savings|account|cash … gone|disappeared|vanished
        account … emptied|accessed|drained
        fake website|site|text|email|call
        card … used … never|country|bar
        who is this <spent>
        report fraud|theft
        fake|dodgy … <gave>|details|password|bought`,
      unless: `
        how|to … avoid|prevent|protect|spot|recognise|detect
        avoid|prevent|protect
        cover|insurance|insured
        how much|does|often
        what is|are|s <scam>
        definition|difference|meaning|article|news|awareness
        if i|someone|you|it … ever|lose|happens
        in case
        what if|happens|counts|does
        reported
        neighbour|friend|colleague
        never been
        report a|an phishing|email|spam
        isn_t|not <lost>
        virtual
        fee
        not lost|stolen|hacked|scammed|fraud|a_scam
        haven_t|hasn_t|wasn_t|didn_t lost|lose|been|stolen|hacked
        unblock|unfreeze
        lost|forgot|forgotten my|the pin|password|passcode|login
        transfer|transaction|payment … missing|lost`,
      over: `
        found
        turned up
        ran across
        was|were in my
        no longer
        reactivate
        false alarm
        by mistake|accident
        last year
        # years|months ago
        already blocked|cancelled|reported`,
      still: `
        just
        still … <spent>
        right now`,
    },
    complaint: {
      says: `
        complaint|complain|ombudsman|compensation|unacceptable|disgraceful|disgusted|appalling|outrageous|ridiculous|scandalous|shameful|shame|incompetent|rude|unhappy|dissatisfied|terrible|awful|useless
        worst bank|service
        robbery|rip_off|ripping
        you … thieves|crooks|robbing
        nobody|no_one|never … answers|replies
        no reply|answer|response
        fed up
        sick of
        sue|lawyer|court … you|bank
        thanks for nothing
        leave your bank`,
      unless: `
        what is|s
        no|not|don_t|nothing complaint|complain|unhappy|to_complain`,
    },
    personal: {
      says: `
        where is|s|are my
        what is|s my balance|limit|pin|iban|account|overdraft|rate
        ! my … <thing> … not|hasn_t|isn_t|doesn_t|never|won_t|declined|blocked|rejected|failed|pending|refused|expired|haven_t|didn_t|wasn_t|disappeared
        ! my <thing> … not|hasn_t|isn_t|doesn_t|never|won_t|declined|blocked|rejected|failed|pending|refused|expired|haven_t|didn_t|wasn_t|disappeared
        ! why … i|my|me
        when … my … arrive|come|be|get
        when will|do i … get|receive
        please|want|like|need … <act> … my|a|the
        <act> my <thing>
        i ve|have moved|changed|forgotten
        forgot|forgotten … my|the
        ! charged … twice|fee|me|euros|pounds|#
        ! haven_t|not|never received|got|arrived
        refund me
        is|has my <thing>
        ! i … made|sent|requested|ordered … yesterday|ago|last|today|week`,
      unless: `
        how do|can|to|much|long|does
        can i
        what is|are a|the|an
        is it possible`,
    },
    complex: {
      says: `
        mortgage|inheritance|inherit|probate|estate|bereavement|divorce|separating|pension|retirement|invest|bankruptcy|expatriate
        buy|purchase a|our|my … house|home|flat|apartment|property
        died|dead|deceased|death|passed_away
        business account|loan
        start|open|set_up|sell … company|business
        consolidate|refinance|remortgage
        power of attorney
        getting married`,
      unless: `
        what is|are|does|s
        definition|difference|meaning`,
    },
  },
}
