/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , <anger> <anger>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <can> <change> <change>! <cover> <crook> <crook>! <did> <did>! <doubt> <doubt>! <fails> <fails>! <fake> <fake>! <family> <family>! <fees> <fees>! <firm>! <found> <found>! <fraud> <fraud>! <gave> <gave>! <harm> <harm>! <home> <how> <if> <if>! <invest> <late> <late>! <life> <life>! <loan> <lost> <lure> <me>! <means> <means>! <mine> <mine>! <money> <never> <not> <not>! <now> <object>! <odd> <op> <op>! <others> <paper> <paper>! <plan> <plan>! <protest> <protest>! <reply> <secret> <secret>! <stolen> <stolen>! <study> <study>! <swallowed> <thing> <thing>! <want> <want>! <you> <you>! ? ME NOBODY SHORT a about abroad acount ad adres adviser all amount an and another anybody ap aplic are ariv at back balanc bank be becaus been beneficiary bereav branch busi but buy can card cash chang charg chequ claim click clos cod company complaint copy could country cover customer cut day debt delet demand depart did do docu does dor eror ever explain extra fak famy fe fil find for forgot found friend from gav gon got hack hapen has have help her hold how identity if in insuranc invest is last left lik limit log long los m man manag march me mis mistak money month mortgag mov much my nearest need never new no nobody not noth now number of off on one open order out paid pas past pasword pay pin plan please promis put question read refund report scam scamer se seler self send sent shambl shop show so sold some someon sort speak start stat statu stolen stop tak thank the theft there these this thr through tim to today tok top transaction turn twic unabl unauthoris up use used using vanish ve victim w wait walet want was we wek what where who why will with withdrawal wrong year you your
#+ <money>
<account>+ <found> <secret> and
<block>+ <mine>
<can>+ <me> <mine> <not> <you> a it there using
<change>+ <mine>
<crook>+ <can> who
<fails>+ <lost>
<fees>+ do for
<found>+ <mine> <op> <stolen> it
<fraud>+ in
<gave>+ about
<how>+ <can> <fees> a s
<if>+ <me> <mine>
<lost>+ <means> <mine>
<me>+ <change> <did> <found> <gave> <lost> <never> <past> demand do have m only think
<means>+ <can> <lost> has
<mine>+ <account> <cover> <family> <loan> <means> <op> <others> <protest> balanc limit
<money>+ <me> to
<never>+ <did>
<not>+ <know> <lost> <me> com
<odd>+ <op>
<op>+ <me> for from on twic
<past>+ <found> <now>
<praise>+ for
<stolen>+ <means>
<study>+ <means>
<typed>+ <mine>
<want>+ <block> a to
<you>+ <you>
^+ <account> <can> <change> <crook> <fraud> <how> <if> <loan> <me> <means> <mine> <never> <odd> <stolen> <want> <you> a ad an bereav buy do mov report the where
a+ <firm> <fraud> <lure> <means> <op> <study> question shambl
about+ <crook> a
account~ me money stolen!
ad+ <mine>
an+ <late> <study>
and+ <can> <me> <money>
anger~ harm
at+ the
atm~ gave means means! mine mine!
been+ <stolen>
block~ means mine want want!
can~ change cover cover! crook did did! fails! fees firm loan me me! means mine mine! money! not not! op op! paper typed typed! you!
change~ account account! can me mine! secret
crook~ can! mine op
cut+ off
did~ op! you
do+ <me> <you>
doubt~ anger anger! harm plan plan! thing thing!
fails~ lost lost! mine! op!
fake~ lost you
family~ means mine mine! money
fees~ me mine want
for+ <mine> <not> god
found~ can fails fails! fraud! me me! means! mine! not now op stolen stolen!
fraud~ account can me
gave~ me secret
harm~ anger anger! doubt doubt! thing thing!
has+ <not> been
have+ <not> a
home~ not
how~ can fails found! if lure me mine money op! protest stolen want you
if~ can fails late lost me means mine op! secret secret! stolen
in+ <mine> <op> <past>
it+ back
late~ lost mine
left+ <mine>
life~ mine not
loan~ mine
lock+ out
log+ in
lost~ found how late means means! mine! secret study
lure~ secret
means~ can! change fails fees found! lost! mine not now stolen
me~ account account! avoid blow can cover crook did fails fails! family fees firm found fraud home home! if if! invest late life loan lost! lure lure! means mine mine! never never! not now odd op op! others! paper past protest stolen study want want! you you!
mine~ can can! crook fails fake family family! firm found! how! if late! loan lost means means! money money! not not! now op others paper past protest stolen! want you
money~ not
mov+ <home> to
never~ did did! me typed!
not~ did fails me me! mine! now now! want want! you you!
odd~ op op!
of+ <mine>
on+ <mine> the
open+ <late>
op~ fees! found found! me me! means mine! never not not!
others~ found late
past~ can found now now! stolen
plan~ doubt
report+ <fraud>
s+ <mine>
secret~ me not
self+ employ
send+ <money>
start+ a
stolen~ how late me means secret
study~ means
the+ <atm> <money> <op> <you> wrong
thing~ anger! doubt doubt! harm harm! plan
this+ <can> <firm> <op>
to+ <crook> a verify
top+ up
typed~ money money!
use+ <mine>
want~ block block! mine paper
where+ <can>
who+ <found> <typed>
why+ do
with+ <mine>
wrong+ advic
you~ can can! change fees late me mine never secret`,
  urgent:
    'b.A..DB..ccAAA.BaaaaBAB..a..DCaabbbBAbbaCBA...BA...Aaa...aaab.a.aBA........abAAbaaAAAB..EAaDBa..b..Ab..A...bA.a..c....B.Da....BcAba..Aa...B......ACb..B.a.B..B..Cc....Ba.c.BDACbA.abc.A..CBb..ab.aA......a...abb...a.B..a.BABA...BAABabaAb.b.......AB....a....Bb.c.AB...Ba...aACbcdaa..aBa.bACDB..aABCB.b.abAA..AA.bAbBa..A.a..C.....Cb.AA...cb.cBBBb.bba...bAB.....abAc.b..bc.bb.c..b.A.aD.cbBA..a..cb.Ab.b..B.b.B.bcBab..Cbabb.bBb.cba.babbbabbbBBAbbbBB..a...a.aba..bb.A..b..bbB.b.ABAAAA.AabaaAAba.........a..bab..ab.abbBBAbB.BbbaBcBBbAA.ABba...aABA.BA.AB.abBa.BAb.b...b.BbAdaBBaca.AB.bb.baAAC..AbaA..B.abb....A..Aaaa..ba..babb...c.BB...abAbA...BBAAbbaab..aAB...BA.a..cbAB.AabBBBCBB.ba.ab...AbbB.bcbC.B.abA.b.bb.c.BBBbBA..Ab...abbb..cBc.BB.Bba..BAB.......abb.b',
  complaint:
    'aA.ddBAfb......A..AAA...A........B....AAAA..Aa.....aAA..Aba.A.AA....AAdbbAA..AA.BA.aa.B.CCAA.A.......bc..a.aa...a...Aa..AAA.b...aA.b.A.Abb...bb.C.A..b.....a.a.......AA.B..aAAAA.....b....a...b.a.a.....B..bd....bbBbE.A.b..A..Ab.B...B......b..cb.A.c...A.bBa..bca.b...A..........a....aa.a.ABA..A..bb.....AA.a.AA......b..A..AA.d......AbA...b..a...........Ab.................b......b.C...AA.aA.c...d.....B..bA......Bb......a..b.a............AA.....a.AAA.....AA....bb..a....b..AC.bA.ABA............b.b.......................A....B.BA.A..A..b..A..A.A.......c............aA...............A.A....A....bbB..A......AAA....BB...B..b...aab.......a................ab........a......B...bbA....Bb..A.......B..............................bb..........A.A....bbb.ba.cb.',
  personal:
    'b.AA.C.A...bAbb.BB.aA.cd.bA..C.baBB..A..A...aaaa.AA...aa.A...AAaaCaa..A.AaaA..bA.a..BB.aF.AD.Acb.BbBB..bbBbB.bBBB.b.B.aA..aCdac...A.b.AA....b..bC.B.b..bB..aAAbc.abbbA.bB.A.BBB.B.b...abBAB..b..a.b.bcaB..c.AaA.b...BBbb...a.a.b..AAd.B.a...b.bc..BA...bbAb..c.A...bBAbba.bc.A...BC..BaA.aAA...dcBAc.bBbBa.BAbacA.A.a...b.baAbb.Ac.bA..CAcAAA.....B.AA.a.cAa.aA.bbb....BbAbA..a....bB.bC..Cb..A.Ab.b.AAb..b...B..c..A.Ab.A...A..b...A.AAbBABA......AB...aA..ABBbaBa.BAb..B..BAaB.....bBBA.B..CA..A.a..bb.cb....aabA.AbbA.b.A...a..ba.Aab..A.BAbA.AacB..A..B.AAB.c.....ba.bBbbB.baB.A..aA..db.b..b.B...babC...B...A.bb....B...aaa.A.a.aa.ba.Abaa..a.Aa.A..a..bb..aAAcbAcAaA..bA.b.AAA.BaB.c...a..A.bc...bb...b.....bB.....bAA........abbbAbb..A.A....ABabbB..aca..BA...b.Ab...',
  complex:
    'bAaABBA....BABAAA.A.A..aA.baBAb.ABAAAAAbAA.bAAdbcAA.AA..aAAA.a.AAACAec...AAA....AAaaBAA.D....a.....Ab..A.........A.c.a.cAAA.......a........b....ABB......bA..a.......AAAA....AA..cA......A..b.A....cb...aA...A...B.B.........AbA.a..A.A...c...B....A..b..A.A.....A...b......b............Ac..B.A.a..bBA......A..A...A...........A......a...Aa....A........a.A......b................a.....D...CBb.......A...cbAd.A.a...A............a.....................AbaaAA....A..ab.....A..A....AAA.AabAA..aa..A..b...b.b....................A........A...........A.....AA.............a......................B.....Aaab...AaB.ab.bc...AaA......A......a.a.aa...caa.a....A.a.....A........b..................A...................a....c.b............AAA.a....A..b..........c......a...',
}
