/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . ? ACCOUNT ANGER ANGER! AVOID AVOID! BAD BAD! BLOCK BLOCK! BLOW BLOW! CAN CHANGE CHANGE! CLAIM CLAIM! COVER CROOK CROOK! DID DID! DOUBT DOUBT! FAILS FAILS! FAKE FAMILY FAMILY! FEES FEES! FIRM FIRM! FOUND FOUND! FRAUD FRAUD! GAVE GAVE! HARM HARM! HAS HOME HOME! HOW HOW! IF IF! INVEST LATE LATE! LIFE LIFE! LOAN LOAN! LOST LOST! LURE ME ME! MEANS MEANS! MINE MINE! MONEY MONEY! NEVER NOBODY NOT NOT! NOW NOW! OBJECT OBJECT! ODD OFFER OFFER! OP OP! OTHERS OWN PAPER PLAN PLAN! PRAISE PROTEST PROTEST! REPLY SECRET SECRET! SELF SHOP SHORT STOLEN STOLEN! STUDY STUDY! SWALLOWED THING THING! TYPED WANT WANT! YOU YOU! a about abroad acept acount ad advic adviser aliv all an and another answer anybody ap are ariv at back balanc bank be been beneficiary betwen bit branch busi but buy can car card cash chang charg chequ claim click clos cod company complaint could country cover customer cut damag debt delet demand depart detail did disput do docu does dog dor down eror ever everyth extra fak famy father fe fil find fiv for forgot found fraud frez friday friend from gav get god got hapen has have he help hit hold hom hour how i identity if in insuranc invest is it joint just last left les lik log long los m machin manag march me minut mis money month mor mortgag mov much my nearest neither never new no nobody not now number of off on one only open or order our out over paid park pas past pay pin plan please polic promis put question read refund repay report run s scam se send sent she shop should show so sold some someon sort speak start stat statu stolen stop sunday tak thank the theft there these this thr through tim to today tok top transaction transfer turn twic unabl unauthoris up use used using vanish ve victim w wait walet want was wast we wek wel went what when where who why will window with work would wrong y year yet you your
#+ MONEY and to
ACCOUNT+ ? FOUND and
ACCOUNT~ FRAUD ME STOLEN STOLEN!
ANGER~ DOUBT! HARM THING!
ATM~ GAVE MEANS MEANS! MINE MINE!
AVOID+ of
AVOID~ YOU
BLOCK+ MINE
BLOCK~ MEANS OP!
BLOW~ CAN CHANGE ME MEANS MINE
CAN+ LATE ME MINE NOT YOU a in it the there using
CAN~ BLOW BLOW! CHANGE CHANGE! COVER COVER! DID DID! FAILS FAILS! FEES FIRM GAVE IF LOAN LOST! ME ME! MEANS MEANS! MINE MONEY! NOT NOT! OFFER OP OP! OTHERS OTHERS! PAPER STOLEN TYPED TYPED! YOU!
CHANGE+ MINE the
CHANGE~ ACCOUNT ME MINE MINE! NOW OP SECRET
CROOK+ CAN who
CROOK~ CAN CAN! HIS MINE MINE!
DID~ MINE NOT YOU
DOUBT~ ANGER ANGER! HARM HARM! PLAN PLAN! THING THING!
FAILS+ LOST log
FAILS~ LOST LOST! MINE! OP OP!
FAKE~ YOU
FAMILY+ s
FAMILY~ ACCOUNT BLOW COVER HIS LIFE MEANS MINE
FEES+ do
FEES~ LOAN ME MINE STOLEN
FIRM~ ACCOUNT
FOUND+ MINE OP STOLEN it
FOUND~ CAN FAKE FRAUD FRAUD! LOST ME ME! MINE MINE! NOT OP STOLEN STOLEN!
FRAUD+ in
FRAUD~ CAN CAN! ME
GAVE+ about him
GAVE~ SECRET
HARM~ ANGER! DOUBT DOUBT! PLAN THING THING!
HAS+ LOST NOT a been
HAS~ DID LURE NOT NOT! OP
HOME~ ME MINE NOT
HOW+ CAN FEES ME a do s
HOW~ AVOID CAN CAN! FAILS FEES HAS INVEST LOAN LURE ME ME! MINE MONEY NEVER NOW PAPER PROTEST YOU
IF+ ME MINE only
IF~ CAN CAN! FAILS HAS LATE LOST ME MEANS MINE OP!
LATE~ LOST ME!
LIFE+ NOT in
LIFE~ NOT PAST
LOAN~ MINE STUDY
LOST+ MEANS MINE sold the
LOST~ FOUND HOW MEANS MEANS! MINE! SECRET SECRET! STUDY WANT!
LURE~ ME SECRET YOU
ME+ CHANGE DID FOUND GAVE HAS LOST NEVER OWN PAST TYPED WANT a demand do m only stay ve
MEANS+ and
MEANS~ CAN! CHANGE COVER FAILS FEES FOUND FOUND! GAVE LATE! LOST LOST! MINE MONEY NOT NOW OBJECT PAST STOLEN
ME~ ACCOUNT ACCOUNT! AVOID BLOCK BLOW CAN COVER! CROOK DID FAILS! FAMILY FOUND FOUND! FRAUD HAS! HIS HOME HOW HOW! INVEST LATE! LIFE LOAN LOST! LURE MEANS MEANS! MINE NEVER NEVER! NOT NOW ODD OFFER OFFER! OP OP! OTHERS! PAPER PROTEST SECRET! STOLEN STUDY WANT WANT! YOU YOU!
MINE+ BLOW COVER FAMILY FIRM LOAN MEANS OP OTHERS OWN PROTEST STUDY
MINE~ ACCOUNT CAN CAN! COVER CROOK FAILS FAKE FAMILY FAMILY! FIRM FOUND! GAVE HIS HOME HOW HOW! IF LOAN LOAN! MEANS MEANS! MONEY NOT NOT! NOW OP OP! OTHERS OWN PAPER PROTEST SECRET STOLEN YOU
MONEY+ ME OP to
MONEY~ CAN CAN! ME NOT
NEVER+ DID
NEVER~ DID DID! LURE ME
NOT+ KNOW ME MINE com
NOT~ ACCOUNT ACCOUNT! FAILS ME NOW NOW! OP OP! PROTEST PROTEST! WANT WANT! YOU
NOW+ DID
NOW~ DID FOUND MINE
OBJECT~ BLOW FOUND ME NOW
ODD+ OP
ODD~ OP OP!
OFFER~ ME
OP+ ME MINE for from in on with
OP~ FIRM FOUND FOUND! HOME KNOW! ME ME! MINE MINE! NEVER NOT NOT! NOW
OTHERS~ CAN FOUND LATE STOLEN
PAPER~ ME ME!
PAST~ CAN NOW REPLY STOLEN
PLAN~ DOUBT THING!
PRAISE+ for
SECRET~ FOUND ME NOT NOT!
STOLEN+ MEANS from in
STOLEN~ LATE MEANS MINE! NOT NOW YOU
STUDY+ MEANS
STUDY~ FOUND! MEANS SECRET SECRET!
THING~ ANGER ANGER! DOUBT DOUBT! HARM HARM! PLAN
TYPED+ #
TYPED~ LURE! MONEY MONEY!
WANT+ an check to
WANT~ ACCOUNT BLOCK! COVER CROOK LATE MEANS PAPER
YOU+ CHANGE YOU
YOU~ CAN CHANGE FEES HAS LATE ME MINE NEVER SECRET
^+ ACCOUNT BLOW CAN CHANGE CROOK FRAUD HAS HOW IF LIFE LOAN ME MEANS MINE NEVER ODD OFFER OP PRAISE REPLY STOLEN WANT YOU a ad an buy do hit mov one report start the where why
a+ FIRM FRAUD LURE MEANS OBJECT OP STUDY question
about+ CROOK FEES a
ad+ MINE
all+ MINE
an+ LATE
and+ CROOK ME MONEY the
any+ mor
at+ the
been+ STOLEN
behind+ the
cut+ off
do+ ? ME NOT YOU
for+ MINE NOT god the
go+ through
him+ the
in+ OP PAST the
it+ back normal s
lat+ FAMILY
left+ MINE
log+ in
mov+ HOME to
of+ MINE
off+ and
on+ MINE sunday the
report+ FRAUD
s+ MINE in
send+ MONEY
sold+ COVER
start+ a
statu+ of
the+ # ACCOUNT ATM FIRM HOME MEANS MONEY OBJECT OP YOU wrong
this+ CAN OP
to+ CROOK MINE a
top+ up
use+ MINE
where+ CAN do
who+ FOUND TYPED
why+ do
with+ MINE`,
  urgent:
    'c...B.A.DB..bcA.AA.A.BaabaCAA...ADC.a.bbcBAbb..aC.BAA..AAA..a...aa...BaEaabaAAaBB.aBB......A.a.bA.aABbaaaB.AB.CAAa..b.ABb.A.A.AbB...c.B...BaDAa...aAaAba.A..A...A.abAB.AB..A....a.ABA..A..Aa.Ac.A..BaA.c.A..D.ACbA.a...bbA...CAA..abbaA.Aa...aa...abA.Ba.A...Aa.a..CBA.aA.BABA.a..aAbaaAaA..aAA....a.A.A.Bc.daAB...Ba.AB.aABccbab.AaBa..b..AaCDBA.aABAAB.CA.AaBbaaaabab.AbabbB.abA...a.bAA..A.AB.bAAAAAAbbBBB.Ba.aa.....abA.....abb..AAaA...AbBbbBbbbA.A.Aa..Aaa.aabAAba...b.b.......A.bAbaababa.Ba.aa.BBBCbb.BaBbabBBbaaBA...b.....AAA.AA...BbaaAb...A.CbAB.cBB.BB.bb.a.a..b..ABadaABBaAbba.Aa...d.baAA.bABBaaaAAAB.aA.bbaa.ba.bABBaA.bbaa..abBAa......BaaA.ba.abA.aabA..c.CC.......b.AA..a.aAaBb.A..Aa.AABA.bab..b.aA............babaBAbdbA.AA.BBba..BABBB.B..A.bbaa..AaabBb..aabb..acbb.B.AbaCb.A.a.abbacb.BaBBBB.bB...aAbbbabaB...ABb.AbbA.....A.bc.aa.D.bc.BB...aA.cCA..b.Aa.b.B..bb..AA.bbB.bbACAb..ab.b..abA.bB.B....Ab..aAa..ba....a.bc..c...AA.a.aAaAaA.cB.dABBABB..',
  complaint:
    'aAA.BAecBAfc.........B..AAA...A..a..A..B.....BAAAaA.A.b.b......aAA..A.bCa.A..AAB.AA.B.A.aea.AA..C..A..BA...b.AA.AA.a.ba..bbcba..b..A....AaA.AaAAAcA.AaA.bA.Aba...bc.A.C.A....b......a.ba...........A.B.a.a.aA.AAA.....A...b...aA..aa.Aa...a.A...bd..AabBb.C...Ab..c.A.B..b.B.....AB.......cb.A.c...A..bC...bcb.b...A.A.........a....b.b.ab.A.ABA...A.aa.Bab..........a.......AA......a..AA.a....B.A.A.AA..A..a....A.AA....AA.bb.......b..a......a......abA..ABA.......A....A.......b.......A..............A...A..A...Aa........A..bA..A.AA..........AaAA......A.A.............b...A........A.AaA.....Aa.b.a..a...................A.A.....A..bbB..........BAA...AB.aaA.BAbA.A.aab...a...A.a..........a..A...............a.b..a........AAaa........A...BB..a.........A........................B....Ab...b...............................AA..bAAA.ba.a.aacb...C...ABA..aA.c.A..B.Ae....B.....aAA.......A.A..aa.b...A..b...CAb....c....b..............b...A...a...A.b....A.A.....',
  personal:
    'c...aAA.BAB.....Abbbb.BA.aA.cd..A.C..baBB..A....BAA.Aaaa...A.A....aa..AF.....AACAa.Cbc..AA.Aaaa..Aa.aA.aaa.ABAC.aAcAa.ABC...aBaB.bAA.bA.B.bB....Cbbb.a.AA.BAABbAb..Ac.CAB.A.b.AaB...aA.Abb.Bb.ab..bAbBAA...AA.BB.A.aa.B.Aa.bBAB..baAA.bAAacaBA.ca...a.a.BaA.b.a.aA...b.b...AAd.a..BaabAbAbA.BAAA.ab.aaa.c.A...aAAba..aac.AaB.A...CbAaa.AA.b.c..cc.B.Acb.abAbb..BAAAA..AaaBABA.ABAaBB..A.BcbbA...AA...aAB...aA.b...AAA.bBa..BAAAbA..Aab.A.abbB........ba..BAb.BA.b...aa....a..Abbbbb.AaaAbaAAABaAaaAbAAb...A..b...AaA.A.ABaAa..AAbb..b.AAB.a.b.A.bc.a...B....Ba.AABAc..aAbAB..B.aaAA.abaAaA..AbAA.B.bBa.a.aB.a...bAaAbbbb.A..a.AaB.....a.B..A..AAA.a..a.A..baaAA.b..Aaa.b.a.a...A.b.Ab.a.b.a.a.aBb.AAAabAba.Aaa.aAcaAb.Abb.aABbb.bba..A..A.BBabbaB..BA..aa.AAbb.b.AAA.BbAAbB...bbAA..aa..A.B.A.A.bA.A.a.ABBA..ba..a..b.abbab.a..A.AbbAbB.AbBABcb..a.aAb..A..Db..aB..Ac.aAAAAA.BbA.c..B..A..c.a.A.AAa.A.A.bBA.AA.AB....BbB...ba..bAa..ABab.b.bb..bbA..baaaa.bbbaAb.A.aAbBbB.aBB',
  accident:
    '.AaABAAAA.....fc.....B....A....abBA..A.B..AA.A.bA.BA.....A.AA.A.BA..A..C..b.bb.BAAA..A.aA.......D.bA..BA.A.BAAB..A.....Ab......a..AA...bA...AaAA...A.......A.a........A.Bbdb..a........B..A..........Aa.a.a.AA.AaA....a.....A...................A..a.Aca.A.B.a...a.....Aa.......baA....a...........AaA..c.......A.bA...................a.....A...c.......AA.......................a.aBA.A....aAA...b..AA..A.......A.A.A....A....A..A.....................A.A.AA..b.......ca..........................................A.......b.A......AA........A..aA.....A...........aaa......................A.....................................b........A.............................A...b......A....a......a..................A................................A......a.aa........................a.........b.............a........A.A...........A................bD....CA..A....A..........Aa....bA....Ab............a...b..A..........b..b......c.Ab...............................',
  complex:
    'aAa.A.AABA....CAABA..A..A.AA.aAbaAAbb..BAA.AAAaaA.A.b..eadaA.A..BA...a.DAA...a.C.ABAABdc....A....A....AA..aBA....aBa..A.bA..A.......A...Aa.d.aAB.......a.......b..B...ABA.......AcbA......A.....Ab...A....AA.AAA..cAAb....a..A..b....a.adb....A...A..ABB..A...B...B..Ab...a..Ab..AA.AA.Ba....A..a.....B.A...A...a..A...Ab........b...A.d.....B.A..a....b.BA..............................A..Aa....A..........B..b.aaAA....AA.AA..ab.A...AA...............A.abAA....aaa.ba..aa.......a....................A...........AAA....b..A....A..A...b........A.....A......AA......aaa.a.................AAa...a............................B...a...ab..A.aabbb.bc..A.a........A.A....aa....aa.......A.....Aaaa..aaaa...A.a.....A.A......b.......................................a........a...................aa.....................A.A.a..b.a.a......A.............DA...CAab..........BA...bB.d..b..Ab..............b.aa.....A.Ab.b.....A..Aa..Bb..........b....Ab.........aA.......c',
}
