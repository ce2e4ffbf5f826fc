/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , <account> <anger> <anger>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <blow>! <can> <change> <change>! <cover> <crook> <crook>! <did> <did>! <doubt> <doubt>! <fails> <fails>! <fake> <fake>! <family> <family>! <fees> <fees>! <firm>! <found> <found>! <fraud> <fraud>! <gave> <gave>! <harm> <harm>! <home> <home>! <how> <if> <if>! <invest> <late>! <life> <life>! <loan> <lost> <lure> <me>! <means> <means>! <mine> <mine>! <money> <never> <not> <not>! <now> <object> <odd> <op> <op>! <others> <paper> <paper>! <plan> <plan>! <protest> <protest>! <reply> <secret> <secret>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <want> <want>! <you> <you>! ? ME NOBODY SHORT a about abroad acount ad adres advic adviser all amount an and another anybody anyth ap aplic are ariv at atm back bag balanc bank be becaus been bereav bik branch busi but buy can car card chang charg chequ claim click clos cod com company complaint copy could country cover customer cut day debt delet demand depart did do does dor eror euro ever fak famy fe fil for forgot found frez friend from gav get gon got hack hapen has have help him hold how identity if in insuranc invest is last left lik limit liv log long los m machin manag me mis mistak money month mortgag mov much my nearest need new no nobody not noth now number of off on one open order our out paid pas past pay pin plan please polic promis put question read refund report sav say scam scamer seler self send sent shambl shop should show so sold someon sort speak start stat statu stolen stop tak thank the there these this thr through tim to today top twic unabl unauthoris up use used using vanish ve victim wait walet want was we wek what when where who why will with withdrawal wrong year you your
#+ <money>
<account>+ <found> and
<block>+ <mine>
<can>+ <me> <mine> <not> <you> a it the there using
<change>+ <mine>
<crook>+ <can> who
<did>+ for
<fees>+ do for
<found>+ <mine> <op> <stolen> it
<fraud>+ in
<gave>+ <me> about
<how>+ <can> <fees> a s
<if>+ <mine>
<lost>+ <means> <mine>
<me>+ <change> <did> <found> <gave> <lost> <never> <past> a demand do have m only report think
<means>+ <can> <lost> has
<mine>+ <account> <cover> <family> <loan> <means> <op> <others> <protest> balanc limit
<money>+ <me> <op> to
<never>+ <did>
<not>+ <know> <me>
<odd>+ <op>
<op>+ <me> for from in on twic
<past>+ <now>
<praise>+ for
<stolen>+ <means>
<study>+ <means>
<typed>+ <mine>
<want>+ a to
<you>+ <you>
^+ <account> <can> <change> <crook> <fraud> <how> <if> <loan> <lost> <me> <mine> <never> <odd> <stolen> <want> <you> a ad an bereav buy do mov report the where
a+ <firm> <fraud> <lure> <means> <op> <study> question shambl
about+ <crook> a
account~ me money
ad+ <mine>
an+ <late> <study>
and+ <can> <me> <money> the
anger~ harm
atm~ means means! mine mine!
been+ <stolen>
block~ means mine
blow~ now
can~ change cover cover! crook did did! fails! fees firm how me me! means mine mine! money! not not! op op! paper typed typed! you!
change~ account account! can me mine! secret
crook~ can! mine op
cut+ off
did~ crook op! you
do+ <me> <you>
doubt~ anger anger! harm plan plan! thing thing!
fails~ lost mine! op!
fake~ you
family~ blow means mine mine! money
fees~ me mine want
for+ <mine> <not> god
found~ can fails fails! fraud! me me! means! mine! not now op stolen!
fraud~ account can me
gave~ fake me secret
harm~ anger anger! doubt doubt! thing thing!
has+ <not> been
have+ <not> a
home~ not
how~ can can! change fails if lure me mine money never now now! op! protest stolen you
if~ can fails late lost me means mine op! secret secret! stolen
in+ <mine> <op> <past>
it+ back
late~ lost me! mine mine!
left+ <mine>
life~ mine not
liv+ in
loan~ mine
lock+ out
lost~ found how late means means! mine! secret study
lure~ secret
means~ can! change fails fees found! late lost! mine not now object stolen
me~ account account! avoid can cover crook fails! family firm found fraud home home! if invest late life loan lost! lure lure! means mine mine! never never! now odd op op! others! paper protest stolen study want want! you you!
mine~ can can! change crook fails fake family family! firm found! home how! if late! loan lost means means! money money! not not! now op others paper past protest stolen! want you
money~ home not
mov+ <home> to
never~ did did! me
not~ account did fails me me! mine! now now! want want! you you!
now~ lost want
odd~ op op!
on+ <mine> the
open+ <late>
op~ fees! found found! me me! means mine! never not not!
others~ found late
past~ can now now! stolen
plan~ doubt doubt! thing
report+ <fraud>
s+ <mine>
secret~ found me not
self+ employ
send+ <money>
start+ a
stolen~ fails! late me means secret
study~ means
tak+ <mine>
the+ <money> <op> <you> wrong
thing~ anger! doubt! harm harm! plan
this+ <can> <op>
to+ <crook> a verify
top+ up
typed~ money money!
use+ <mine>
want~ block block! mine paper
where+ <can> do
who+ <found>
why+ do
with+ <mine>
you~ can can! fees late me mine never secret`,
  urgent:
    'cAA...DB..ccA.AA.CaabaBAB.....DCaabbbBAbb..CBA..AA...Aaa...aaabAa.aCA........aaAAaaAAAB..EAaDBa...b..Ab..AA...baAa.a..c....B.D.a...AcAb.a..Aa...B......C....a.B.B..bCc.B...Ba.cbBDACaA.abc.A...CBA.ab.aA.........abc..Aa.B.A.a.BBA..B.BBBBa..bab.b.......AA....a....b.c..A..B..aACbcdaa.aBaAbA.CDB..aBBCB.aacAA..AAA.bAbB...A.a..AC....Cb.AA...cb..cBBB.b.bba...bAA......abdb..b.c.b.c...A.bD.cbBA.....ca.Ab.b..B.b.B.bcBab..Cbab.bBb.c.bbabbbab.BAAbbbBB..a...a.abb..bc.A..b..cbB.bb.BBAAAA.AacaAb.a.........b..baa..ab.bbBBBAbB.BbbaBcBBbA..AABba.b....aBA.BA.AB.abBb.ABbb..b....bBbAdaBBacb.AB..bb.b.aAAC.Ab....bb...A..Aaaa..baababb..c.BB...a.bAbA....BBAAbbaab..aAA.a.BA.bb..cbA..AabBBBCBB..Abaaa...AbbB.bccC.BbaA...b.bab.b.bBBbBAb.Ab..bbbb.cBc.BB.Bbb..B.B.....abb.b',
  complaint:
    'a..AddBAfb.......A..AAA...A........B....AA.AA........aAA..Aba.A.AA....A.dbbAA..AABA.aa.B.CCAA.A....a...bc...a...a....b...Ab..A.A.b...aA..a.A.Abb...bb.CA...b...aa.........AA.B..aAAAA.....b.....a..b.a.a.....B.be....bbBbE..A.b.A..A.b.B.....B.....b.A.cbA.c...A.bB..bca.b...........a...aa.a..ABA..A..bb....AA.a.A.A......b..A...AA.d.....AbA....b..a............Ab................b.....b.D...AA..a.c...d.....B..bA......Bb.....a..b..a.........AA.....b.AAA.....AA....bb..a....b...AC.bA.ABA...........b.b.......................A....B.B..AA..A.....b.A..A.A.......c...............A.................A.......bbB........AAA....B.A.B.b...aab........b.................ab.........a......B...ab..A...Bc..A.......B...............................b..........A.A....bbba.bb.',
  personal:
    'b..AAAC.....cbAbb.BBaaA.cd.c...C.aaBB..A..aAA...a.AAB.A.ba.A..abAaaBa..aB.AaaA..b.a..BB.aEAAD.AcbB.BbBA..BbbAbBA..bCBB..bB.aB.aACdaa..AcB.b.BBA...b..bCBbbb.B..aAbb..ac.bbA.bBA..BBBbB.b...aAbBABa.a.aAbBbcbB.c.AaAbcacaCAbac....a.a...AAd.AaB....b.bBcB.A...bbAb..cA...cBAbac.A...AC..bA.a.A.a..dcBAc.bBbB..AcacBAAA.a..bb.bbAbba.Ac.b..CAcAAA..b...B.b.B.a.bAb.aA.bbcb...BAbB.B.b...bBbC..Db..B.AAbb.A.bA.b...B..c..A.Ab.A...A.b...A.bABABA...b.AA...aB.bABBbaBa.BAb..B..CAaB......bBB.AB..BB.A..b.bc.cb....abbA.AbbAAbA....aA.b.AAab..A.BAABA..ab.bbB....B.AAB.b.....ba..bbBabAB.aB.A..aA..cb.bb..b.BB...abB.B..A.ab.a.B...aaa.A..aa.a.Aba...b.aAa.B..ba..bb..aAAcb.bBaA..bB..b.BAAbBaB.b...a..baA.c...bb...b.A...b..A..a.bAAA........a.baAbb.A.B...ABabbB..acaB.BA.A.Ab...',
  complex:
    'bAa.ABBA....C.ABAAA.A.A..aAAbaBAb.ABAA.AAa..A.bAebdAA.BA...AAA...AAACAec...AAA.A.AA.aBA..D....a..a...Aa...B...........Ac..a.c..A........a........c....AB.....bA.a.........AA.B....AAA.cA....b..A..bA....cb...a...A...B.B.A.aA....AcA..a..A.a.A..c...Ba...A..b..A.A....A...b...b...........Ac...B.A....aBA........A....A............A.....a...Aa.....A.......A.a.A.......b..............a....D...CBaA......A...cbAd...a...A...........a...................A.aaAA....A..ab.....A..A.....AAA.AabAA.ba..A..b...b.b....................A........AA.............A.....AA...............bb.......................B....ab..Aa..b.cc.A.AaAA....A.....a.a..a...Acaa.aa....A.a.....A.........b...................A..................aaa.....c.b............AA.a...A..a..........c....a...',
}
