/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . ACCOUNT ANGER ANGER! AVOID AVOID! BAD BAD! BLOCK BLOCK! BLOW BLOW! CAN CHANGE CHANGE! CLAIM CLAIM! COVER CROOK CROOK! DID DID! DOUBT DOUBT! FAILS FAILS! FAKE FAMILY FAMILY! FEES FEES! FIRM FIRM! FOUND FOUND! FRAUD FRAUD! GAVE GAVE! HARM HARM! HAS HOME HOME! HOW HOW! IF IF! INVEST LATE LATE! LIFE LIFE! LOAN LOAN! LOST LOST! LURE ME ME! MEANS MEANS! MINE MINE! MONEY MONEY! NEVER NOT NOT! NOW NOW! OBJECT OBJECT! ODD OFFER OFFER! OP OP! OTHERS OWN PAPER PLAN PLAN! PRAISE PROTEST PROTEST! REPLY SECRET SECRET! SHOP STOLEN STOLEN! STUDY STUDY! SWALLOWED THING THING! TYPED WANT WANT! YOU YOU! ? SELF NOBODY SHORT a about abroad acept acount ad advic adviser aliv all amount an and another answer anybody ap are ariv at back balanc bank be been beneficiary betwen bit borow branch busi but buy can car card cash chang charg chequ claim click clos cod company complaint could country cover customer cut damag debt delet demand depart detail did diferenc disput do docu does dog dor down eror ever everyth exchang extra fak famy father fe fil find fiv for forgot found fraud frez friday friend from gav get god got hapen has have he help hit hold hom hour how i identity if in insuranc invest is it joint just last left les lik log long los m machin manag march me minut mis money month mor mortgag mov much my nearest neither never new no nobody not noth now number of off on one only open or order our out over paid park pas past pay pin plan please polic promis put question read refund repay report run s scam se send sent she shop should show so sold some someon sort speak start stat statu stolen stop sunday tak thank the theft there these this thr through tim to today tok top transaction transfer turn twic unabl unauthoris up use used using vanish ve victim w wait walet want was wast we wek wel went what when where who why will window with work would wrong y year yet you your
#+ MONEY and to
ACCOUNT+ FOUND ? and
AVOID+ of
BLOCK+ MINE
CAN+ LATE ME MINE NOT YOU a in it the there using
CHANGE+ MINE the
CROOK+ CAN who
FAILS+ LOST log
FAMILY+ s
FEES+ do
FOUND+ MINE OP STOLEN it
FRAUD+ in
GAVE+ about him
HAS+ LOST NOT a been
HOW+ CAN FEES ME a do s
IF+ ME MINE only
LIFE+ NOT in
LOST+ MEANS MINE sold the
ME+ CHANGE DID FOUND GAVE HAS LOST NEVER OWN PAST TYPED WANT a demand do m only stay ve
MEANS+ STOLEN and get'
MINE+ BLOW COVER FAMILY FIRM LOAN MEANS OP OTHERS OWN PROTEST STUDY
MONEY+ ME OP to
NEVER+ DID
NOT+ KNOW ME MINE com
NOW+ DID
OBJECT+ STOLEN
ODD+ OP
OFFER+ betwen
OP+ ME MINE for from in on with
PRAISE+ for
STOLEN+ MEANS from in
STUDY+ MEANS
TYPED+ #
WANT+ an check to
YOU+ CHANGE YOU
^+ ACCOUNT BLOW CAN CHANGE CROOK FRAUD HAS HOW IF LIFE LOAN ME MEANS MINE NEVER ODD OFFER OP PRAISE REPLY STOLEN WANT YOU a ad an buy do hit mov one report start the where why
a+ FIRM FRAUD LURE MEANS OBJECT OP STUDY question
about+ CROOK FEES a
ACCOUNT~ FRAUD ME STOLEN STOLEN!
ad+ MINE
all+ MINE
an+ LATE
and+ CROOK ME MONEY the
ANGER~ DOUBT! HARM THING!
any+ mor
at+ the
ATM~ GAVE MEANS MEANS! MINE MINE!
AVOID~ YOU
been+ STOLEN
behind+ the
BLOCK~ MEANS OP!
BLOW~ CAN CAN! CHANGE ME MEANS MINE
CAN~ BLOW BLOW! CHANGE CHANGE! COVER COVER! DID DID! FAILS FAILS! FEES FIRM FOUND! GAVE IF LOAN LOST! ME ME! MEANS MEANS! MINE MONEY! NOT NOT! OFFER OP OP! OTHERS OTHERS! PAPER STOLEN TYPED TYPED! YOU!
CHANGE~ ACCOUNT ME MINE MINE! NOW OP SECRET
com+ to
CROOK~ CAN CAN! HAS HIS MINE MINE!
cut+ off
DID~ MINE NOT YOU
do+ ME NOT YOU ?
DOUBT~ ANGER ANGER! HARM HARM! PLAN PLAN! THING THING!
FAILS~ LOST LOST! MINE! OP OP!
FAKE~ YOU
FAMILY~ ACCOUNT BLOW COVER HIS LIFE MEANS MINE
FEES~ LOAN ME MINE STOLEN
FIRM~ ACCOUNT
for+ MINE NOT god the
FOUND~ CAN FAKE FRAUD FRAUD! LOST ME ME! MINE MINE! NOT OP STOLEN STOLEN!
FRAUD~ CAN CAN! ME YOU
GAVE~ ACCOUNT FAKE SECRET
go+ through
HARM~ ANGER! DOUBT DOUBT! PLAN THING THING!
HAS~ DID LURE NOT NOT! OP
him+ the
HOME~ ME MINE NOT
HOW~ AVOID CAN CAN! FAILS FEES HAS INVEST LOAN LURE ME ME! MEANS MINE MONEY NEVER NOW PAPER PROTEST YOU
IF~ CAN CAN! FAILS HAS LATE LOST ME MEANS MINE OP!
in+ MINE OP PAST the
it+ back normal s
lat+ FAMILY
LATE~ LOST ME!
left+ MINE
LIFE~ NOT PAST
LOAN~ MINE STUDY
log+ in
LOST~ FOUND HOW MEANS MEANS! MINE! SECRET SECRET! STUDY WANT!
LURE~ ME SECRET YOU
MEANS~ CAN! CHANGE COVER FAILS FEES FOUND FOUND! GAVE LATE! LOST LOST! MINE MONEY NOT NOW OBJECT PAST STOLEN
ME~ ACCOUNT ACCOUNT! AVOID BAD BLOCK BLOW CAN COVER! CROOK DID FAILS! FAMILY FOUND FOUND! FRAUD HAS! HIS HOME HOW HOW! INVEST LATE! LIFE LOAN LOST! LURE MEANS MEANS! MINE NEVER NEVER! NOT NOW ODD OFFER OFFER! OP OP! OTHERS! PAPER PROTEST SECRET! STOLEN STUDY WANT WANT! YOU YOU!
MINE~ ACCOUNT CAN CAN! COVER CROOK FAILS FAKE FAMILY FAMILY! FIRM FOUND! GAVE HIS HOME HOW HOW! IF LOAN LOAN! MEANS MEANS! MONEY NOT NOT! NOW OP OP! OTHERS OWN PAPER PROTEST SECRET STOLEN YOU
MONEY~ CAN CAN! ME NOT
mov+ HOME to
NEVER~ DID DID! LURE ME TYPED!
NOT~ ACCOUNT ACCOUNT! FAILS ME NOW NOW! OP OP! PROTEST PROTEST! WANT WANT! YOU
NOW~ DID FOUND MINE
OBJECT~ BLOW FOUND ME NOW
ODD~ OP OP!
of+ MINE
off+ and
OFFER~ ME
on+ MINE sunday the
OP~ FIRM FOUND FOUND! HOME KNOW! ME ME! MINE MINE! NEVER NOT NOT! NOW
OTHERS~ CAN FOUND LATE STOLEN
PAPER~ ME ME!
PAST~ CAN NOW REPLY STOLEN
PLAN~ DOUBT THING!
report+ FRAUD
s+ MINE in
SECRET~ FOUND ME NOT NOT!
send+ MONEY
sold+ COVER
start+ a
statu+ of
STOLEN~ LATE MEANS MINE! NOT NOW YOU
STUDY~ FOUND! MEANS SECRET SECRET!
the+ # ACCOUNT ATM FIRM HOME MEANS MONEY OBJECT OP YOU wrong
THING~ ANGER ANGER! DOUBT DOUBT! HARM HARM! PLAN
this+ CAN OP
to+ CROOK MINE a
top+ up
TYPED~ LURE! MONEY MONEY!
use+ MINE
WANT~ ACCOUNT BLOCK! COVER CROOK LATE MEANS PAPER
where+ CAN do
who+ FOUND TYPED
why+ do
with+ MINE
YOU~ CAN CHANGE FEES HAS LATE ME MINE NEVER SECRET`,
  urgent:
    'c....A.DB..bcA.AA.A.BaabaCAA.a.ADC.a.bbcBAbb..aC.BAA..AAA..a..Aaa...BaaabaAAaBB.aBB......A.ab.aABbaaaB.ABB.EA.CAAa..b.A.Bb.A.A.AbB...c.A....BaDAa...aAaAaa.A..A...A.abABB.AB..A.....a.ABA..A..Aa.Ac.A..BaA.c.A..D.ACbA.a...bbA.a.CAA..abbaA.Aa...aa...aabA.Ca.A...Aa.a..CBA.aA.BABA.a..aAbaaAaA..aAA....a.A.A.Bc.daBB...Ba.AB.aABccbab.AaBa..b..AaCDBA.aABAAB.CA.AabBaBabAA..A.AB.b.AbBa...A.bA.CbbBBb.....A.Cb.ab..A.Aa...d.baAA.bABBaaaB.....b.AA.....abdbAB.aB..AaabA.cb..b..A..a.D.bc.BB...aA.cBA..b.Aa.b.B..bb..AA.bbB.bbABAbaaab..aa.c.ab..aAbabb.bAbA....a.AAAAAAbbBBB..Bb.aa.....abA.....abb.AaA...AabbbBbb.bA.B.BbA.Aa..AaaabAAb...b.b..........baababa.Ba.aaBBB.AAbA.BaBbaaaBA.b..bAA.AA...Bba.aAa...AAB.bBB.BB.a..aAa..bbb.a..aBadaABBaAbbaa.AAB.aA.bbaa.ba.bABB.aA.bbaa..abBAa......B.aA.ba.abA.aabA..c.CC..a.aAaBb.A..Aa.AABA.bab..b.a..........b..baBAB.AA.BBba..BABB.B..A.ba..aa.bb..aabb..acba.B.BbaCb.A.ac..abbac...BaBBBBbB..AA.a.aAaAaA.a.bbba.cB.dAaB.BBb.AbbABABB.....A.bc.a',
  complaint:
    'aAA.AecBAfc.........B..AAA...A..a..A..B.....BAAAaA.A.b.b......aAA..A.ba.A..AAB.AA.B.A.aeb.AA...A..BA...b.B.CCAA.AA.a.ba...bbcba..b..A.....AaA.AaAAAcA.AaA.bA.Aba...bc.A..C.A....b.A.....a.ba...........A.A.a.a.aA.AAA.....A...a...aA..aa.Aa...b.A...bd...AabBb.C...Ab..c.A.B..b.B.....AB.......cb.A.c...A..aC...bcb.b...A.A.........a....b.b.ab.A.ABA...A.aa.Bab......A..AA.a....B..............A...AaA..bA.A......b..AaA.....Aa.b.a..a......a...A.a....................b.......A.b..C...ABA..aA.c.A..B.Ae....B.....aAA.......A.A......aa.b..a...A.....A........a.A.A.AA..A..a.....A.AA....AA.bb.....b..a.....a....b.....C.abA..ABA.....A...A......b.Ab....A.............b.....A..A...........A.AA......A....AbA....A.A....b....b...........A........A..................A.Aa.....A..bbB..........BAA...AB.aaA.BAbA.A.aab.........a..A...............a.b..a......AAaa.....A...BB..a.......A......................B....Ab...........b.............A...a...A........b....A....A..bAAAA.....a.a.aacb.',
  personal:
    'c.A.AA.BAA.....Abbbb.BAaaA.cd..A.C..baBB..A....BAA.Aaaa...A.A....aa..A.....AACAa.Cbb..AA.Aaa.Aa.aA.aaa.ABaaF.AC.aAcAa.AaBC...aBaB.bAA.bA..B.bA....Cbbb.aAAA.BAAAbAb..Ac.aCAB.A.b.A.aB...aA.Abb.Bb.ab..bAbBAA...AA.AB.A.aa.B.Aa.bBAB..baAA.bAAacaBA.ca....a.a.BaA.b.a.aA...b.b...AAd.a..BaabAbAbA.BAAA.ab.ab..c.....aAAba..aac.AaB.A...CbAaa.AA.b.c..cc.B.Abb.abAbb.A.A.B.BcbbA...AAab...b.baaAbbA.A.A.Abb..bB..aA.B.aAbAA.B.bAa.a.aB.a.....b.Ab.a.b.abb...BBaA.A.bAAbB.....bb..bBb...Db..aB..Ac.aAAAAA.BbA.c..B..A..c.a.A.AAa.A.A.AAA.bBA.AA..AaABaBABAA..AbB.B..A...aAA...aA.ab...AAB.bBa.ABAAAbA..A.A.abbB.........baBbB...BAb.BA...aa...a..Abbbb.A...baAAABaAaaAbAA......Aab...AaABaAa...A.AAB.a.b.A.Abc.a.....Ba.AABAca.bAa..A..BbAB.aaAA.abaAaA...bAaAbbbb.A..a.AaB...A..a.B..A..AAA.a..a.A..baaAA.b..Aaa.b.a.a...A.a.aBb.AAAabAba.Aaa.aAcaAb.Abb.aABbba.b.A..A.bbaB..BA..aa.Abb.b.AA.b.Bbb..bbAA..aa..A.B.A.A.bA.A.a.bbABAAA..ba..a...abbaaaa.bbbaAbab.a..A.A.aAbAbbB.AbBABcbB.aBB.a.aAb..A',
  accident:
    '.AaAAAAA.....fc.....B....A....abBA..A.B..AA.A.bA.BA.....A.AA.A.BA..A....b.bb.BAAA..A.aA.......bA..BA.A.BAB.CDAB..A......Ab......a..AA...b.A...AaAA...A.......A.a.........A.Bbdb..a.........B..A..........Aa.a.a.AA.AaA....a.....A...................A...a.Aca.A.B.a...a.....Aa.......baA....a...........AaA..c.......A.bA...................a.....A...c.......AA.........A....aAA...................A.A........aa.......A.................b......A............a.....................bD....CA..A....A..........Aa....bA....Ab................a............b..aa.aBA.b..AA..A........A.A.A....A....A..A..................A.....A.A.AAb......ca...............................................b..AA.........A..aA..A............b..b....a.......................................b........A.............................A....a......a..................A...........................A.....a.aa...c..Ab.............a.........b................a..................A.A..............A...................',
  complex:
    'aAa..AABA....CAABA..A..A.A..aAbaAAbb..BAA.AAAaaA.A.b..eacaA.A..BA...a.AA...a.C.ABAABdc....A..A....AA..aBAA.D.....aBa..A..bA..A.......A...aAa.d.aAB.......a.......b..B....ABA......A.AcbA......A.....Ab...A....AA.AAA..cAAb....a..A..b....a.adb....A...A...ABB..A...B...B..Ab...a..Ab..AA.AA.Ba....A..a.....B.A...A...a..A...Ab........b...A.d.....B.A..a....b.BA..........A..Aa....A.....b..........AAA....A......a.....AAa...a.............aa.........b..........a...........a.a....DA...CAab.......A..BA...bB.d..b..Ab..................b.a...a.................A..........B...a.aaAA....AA.AA..ab...AA..............A.A...A.abAA..aaa.a..aa......aa.b................A...........A.....b...AA...b....A....A..A......AA....A..Aa....aaa................................BA...a...ab..A.aabbb.bc..A.a........A.A....ab..A.....Aaaa..a.aa...A.a.....A.A........Bb....................................a...................aa.........b..............Ab........A.A.a...aAA.b........A.....c.........',
}
