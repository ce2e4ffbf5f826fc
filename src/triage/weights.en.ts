/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , <anger> <anger>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <blow>! <can> <change> <change>! <cover> <crook> <crook>! <did> <did>! <doubt> <doubt>! <fails> <fails>! <fake>! <family> <family>! <fees> <fees>! <firm>! <found> <found>! <fraud> <fraud>! <gave> <gave>! <harm> <harm>! <home> <how> <if> <invest> <late> <late>! <life> <life>! <loan> <lost> <lure> <me>! <means> <means>! <mine> <mine>! <money> <never> <not> <not>! <now> <now>! <object>! <op> <op>! <others> <paper> <paper>! <past> <plan> <plan>! <protest> <protest>! <reply> <secret> <secret>! <stolen> <stolen>! <study> <study>! <swallowed> <thing> <thing>! <want> <want>! <you> <you>! ? ME NOBODY SHORT a about abroad acount ad adres advic all amount an and another anybody ap aplic are ariv at balanc bank be been beneficiary bereav branch busi but buy can card chang charg chequ claim click cod com complaint contract copy could cover customer cut day debt declin delet demand depart detail did do does dor down eror ever famy fe fil for forgot found friend from gav got hapen has have help her hold how i identity if in insuranc invest is it just last leav left lik limit log los m man manag march me mis month mortgag mov much my nearest need new night no nobody not noth now of off on one open order out pas past pay pin plan please promis put question read refund scam se seler self send sent shambl shop show so sold someon speak start stat statu stil stolen stop tak thank the theft there these this thr tim to today tok top transaction turn twic unabl use used using vanish ve walet want was we wek what when where who why will with wrong year you your
#+ <money> and
<account>+ <found> <secret>
<block>+ <mine>
<can>+ <me> <mine> <not> <you> a it there using
<change>+ <mine>
<crook>+ <can> who
<fails>+ <lost>
<fees>+ do for
<found>+ <mine> <stolen> it
<fraud>+ in
<gave>+ about
<how>+ <can> <fees> a s
<if>+ <mine>
<lost>+ <means> <mine>
<me>+ <change> <did> <found> <gave> <lost> <never> <past> demand do have m think
<mine>+ <account> <cover> <family> <loan> <means> <op> <others> <protest> balanc limit
<money>+ <me>
<not>+ <know> <lost> <me> com
<odd>+ <op>
<op>+ <me> on
<praise>+ for
<stolen>+ <means>
<study>+ <means>
<typed>+ <mine>
<want>+ a to
<you>+ <you>
^+ <account> <can> <change> <crook> <fraud> <how> <if> <loan> <me> <mine> <never> <odd> <stolen> <want> <you> ad bereav buy do has mov the
a+ <fraud> <lure> <means> <op> <study> question shambl
about+ <crook> a
account~ me
ad+ <mine>
and+ <me> <money> the
anger~ harm
at+ the
atm~ gave means means! mine mine!
block~ means mine
can~ change cover cover! crook did fails! family fees firm loan me me! means mine mine! money! not not! op op! others paper secret typed! you you!
change~ account account! can me mine! secret
crook~ can! mine op
cut+ off
did~ op! secret you
do+ <me> <you>
doubt~ anger anger! harm plan plan! thing thing!
fails~ lost lost! mine!
fake~ lost you
family~ mine mine! money
fees~ me mine want
firm~ never
for+ <mine> <not> god
found~ can fraud! me me! means! mine! op stolen! want
fraud~ can me
gave~ crook me secret
harm~ anger anger! doubt doubt! thing thing!
has+ <not> been
have+ <not> a
home~ not
how~ can fails if me me! mine money op! protest stolen you
if~ fails me means mine op! secret! stolen
in+ <op> <past> the
it+ back
late~ lost mine
left+ <mine>
life~ mine not
liv+ in
loan~ mine
lost~ found how means mine mine! secret
lure~ secret
means~ can! change cover fails fees found! lost! mine not secret stolen
me~ account avoid blow can cover crook fails! family firm found fraud home home! if invest late life loan lost lure lure! means mine mine! never not now op op! others! paper protest stolen study want want! you you!
mine~ blow can can! crook fails fake family family! fees firm found! how! if late! loan lost means means! money money! not not! now op others paper past protest stolen! want you
mov+ <home> to
never~ did did! me
not~ account did fails me me! mine! now now! want want! you you!
odd~ op op!
of+ <mine>
on+ <mine> the
open+ <late>
op~ fees! found found! me me! means mine! never not not!
others~ found late
past~ can found now!
plan~ doubt thing
report+ <fraud>
s+ <mine>
secret~ me
self+ employ
send+ <money>
start+ a
stolen~ late means secret
study~ means secret secret!
the+ <atm> <money> <op> <others> <you> wrong
thing~ anger! doubt doubt! harm harm! plan
this+ <can> <op>
through+ the
to+ <crook> a verify
top+ up
typed~ money money!
use+ <mine>
want~ block mine paper
where+ <can>
why+ do
with+ <mine>
you~ can can! fees late me mine never secret`,
  urgent:
    'ba...DB..ccdc.A.Aa.aaCAA.a..DB..babBAbbaCC.A.BA...Aaa...aa.caa.aAA.A.......aaAAba.AAAB..EAaDB......Ac..A...b...d....B.C....Babc...BA..B.....a..Cdb...B.B..Bc..BaAb.BD..CcA.a..cbc.A.CBb...bA.....a.b..abdabaAB.b.BBA...BAABaBb.b.................Ba.c.A...Bb...BbceaaBb.aA.CDB.aBBBB..a.bAA..AA.b.bBa...a..C....Bb.A....cb.cBBba...b.A....bBc.b.c.c...A.aD.bbBB....cb.B...B...abCab..Bba..babb.aaababBAAacB.B..a.....aaa...ac..A..b..bbB.bb.ABAAAB.A.ca.Ab......b...bbab...bBBBBAbB.BabaBbBBcAAAbaa...bA..AA.bB.AbBb.b....BadAABba.AAB.ba.BaAB...b....ba...A..Baab..c..aba..b.CB..babbAb..B..BB..bbaab..aAA...B.A..cbA..AabBBBCBB.ca.aa....bbB.bcbB.B.b..c.b.b.AaBA.....ba..Aabba.ccBc.B..Bb..B......bb.a',
  complaint:
    'aAAedBAfb......aB..B.A...........B....AAAA.Aa.....bAA..Aba.A..A.....AAdbbAA..AA.BA.ab.B.CCAA.A.......bc..a........Aa..AA.b...A.a..AAbb....bb..CA...b...a......A.B..aA.AAA........b...a...b.a.....B..be...baBbE.Ab.A...b.B..B.....b..dbAc...BA.bB...bcbb............a.aa.a..ABA....bb.....AA.a..B......b.....A.d.....AbA...b..a.......Ab..........b.....b.C...AA.a.c...d...B..b.....Bb....b..a.........A......a.AAA.....AAb...A.bb..a....b...AC.bA.ABA..........b..b...................A....B.BA...A..b.A.A.....c............Aa..............A.......bbC....B...BAA...BBA.B.b...aab.........a.......A........bb.......a......A...ab.....Bb..A.......B.............................b..........B.A..bbba.cb.',
  personal:
    'b.AA.C.A.....Abb.BB.aA.cdcA..C.baBB..A..BA.aaaa.AAA..ba.A...AAaaCaaa..A.AaaA..bA.aa.AB.aF.AD.AcbBBbCB..bbBbBbBB.b.B.aA.ACdac....bb.A....bb...bCB..b...bAbb.abb.bB.A.BaABaB.baB.B..acAB..ba.b.bcbB.c..Aa.....CBbb...a.b..AAdBa...c.bc..A..bbaAb..c.A...BAbba.bc......B.aB..a..dcCc.bBbbBbBAbbcA.A.a...b.bAbb..c.b..BAcAAA.....B.Ab.a.aA.abb..BbAb...bAaB..Cb..A.Aba.AAa.b..Bb.cA.Ab.A...AbA..A.bBABA...AA..a.A..ABBbaBa.BA.b...B..BAbA......bBBA.Ba.CA..Ba.bb.cb.....a...bab....Aa..b..Aab..A.AAA..acB...BAB.b...b.b.a.ab.B.BAA.a..dAb.b..b.B..cabC.B.AA..b...A...b.b..baa.b.Aaaa...a.Aa.A..Ba..bb..aBAcbAcAaA..bAb.B.AbBaB.c...a..A.bc...bb...a.....bB....bB......abbbbb.Abb..A.A....ABacbB.acaB....Ab...',
  complex:
    'bAaBBB.....C.ABAAA.A.B..a.baAAc.AB.AABAa..bA.dbcAA.BAa.aAAA...AAACBaec...AAA....AAaaBAA.D....a..a..Ab..B.......A.c.a.c.A...............b......AB....bA.a......A.A....ABAA.cAA..........b.A..cb...a....A..B.B.A.....Ab..b..AA..c...B...A.b...A.A.....B..b......b.......Ac...B.A.a.bBA.............A..........A.....a...Aa....A..A.a.A................b....D...CBb......A.cbA.d..............................B.BbaaA..........b......A..A.....AA..AabAA..a....b....b.b................A..A.....A.............A............ba...a....................bb..AaB.b.bc.A.AaAA...A.....a.a...a...ca.a.a....A.a.............b..................A.................aa...c.b.............AAA.b.......b.......c....a...',
}
