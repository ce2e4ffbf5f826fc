/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * . <account> <anger> <anger>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <can> <change> <change>! <cover> <crook> <crook>! <did> <did>! <doubt> <doubt>! <fails> <fails>! <fake> <fake>! <family> <family>! <fees> <fees>! <firm>! <found> <found>! <fraud> <fraud>! <gave> <gave>! <harm> <harm>! <home> <how> <how>! <if> <if>! <invest> <late> <late>! <life> <life>! <loan> <lost> <lure> <lure>! <me>! <means> <means>! <mine> <mine>! <money> <money>! <never> <never>! <not> <not>! <now> <object> <odd> <op> <op>! <others> <paper> <paper>! <plan> <plan>! <praise> <praise>! <protest> <protest>! <reply> <secret> <secret>! <stolen> <stolen>! <study> <study>! <swallowed> <swallowed>! <thing> <thing>! <typed> <want> <want>! <you> <you>! ? ME NOBODY SHORT a about acident acount ad adres amount an and another answer ap are ariv at back bag balanc bank been bereav block bok branch but buy can card cash chang charg chequ claim click clos cod could cover customer day debt delet detail did do does enter eror extra fak fe find flight for forgot found friend from gav god got hack hapen has have help her how identity if in insuranc invest is it just last left lik limit loan log login los m machin man manag march me mis mistak money month mortgag mother mov much my need never new night no nobody not noth now number of off on one open out over pas pasword pay pin plan please question refund s sav scam self sent servic shop should show sign so somebody someon speak start stat stolen stop tak that the there think this thr through to today top transfer twic unabl up use using vanish ve walet want was we what when where who why will with wrong you your
#+ <money>
<account>+ <found>
<atm>+ <gave>
<can>+ <me> <mine> <not> <you> a the there
<change>+ <mine>
<fails>+ log
<fees>+ for
<found>+ <fails> <mine> <op> <stolen>
<fraud>+ in
<gave>+ <me> about
<how>+ <can> <fees> <me> a s
<if>+ <me> <mine>
<lost>+ <mine>
<me>+ <did> <fails> <found> <gave> <lost> <lure> <never> <op> <past> <want> do have m only think ve
<means>+ <can> <lost> bok has
<mine>+ <account> <cover> <family> <loan> <means> <op> <others> balanc limit
<money>+ <me>
<never>+ <did>
<not>+ <know> <lost> <me> com one
<object>+ acident
<odd>+ <op>
<op>+ <me> from on
<past>+ <now>
<praise>+ for
<stolen>+ <means>
<study>+ <means>
<want>+ <block> a to
<you>+ <you>
^+ <can> <change> <crook> <fails> <fraud> <how> <if> <loan> <me> <mine> <never> <not> <odd> <stolen> <you> a ad bereav do mov the there this where
a+ <firm> <fraud> <home> <lure> <means> <op> <paper> <study> question
about+ <crook> <fees>
account~ fraud me
ad+ <mine>
an+ <account>
and+ <can>
anger~ harm thing
atm~ gave gave! means means! mine mine!
bad~ you
block~ mine
can~ change cover cover! did did! fails fails! fees me me! means mine mine! money! not not! op op! paper stolen typed!
change~ account account! can me mine mine! secret
crook~ can can! mine mine! op
did~ op op!
do+ <me> <not> <you> ?
doubt~ anger anger! harm harm! plan plan! thing thing!
fails~ lost me means means! mine mine! op
family~ means mine! money
fees~ me mine
firm~ me never
for+ <mine> god
found~ fails fails! fraud fraud! me me! mine mine! now op stolen stolen!
fraud~ can me past
gave~ me mine secret
harm~ anger anger! doubt doubt! thing thing!
has+ <not> been
have+ <not> a
home~ not
how~ account! can fails fees if me means money never op op! protest you
if~ me means mine secret! stolen
in+ <mine> <past>
it+ <found> back
late~ lost me means! mine! you
life~ mine not
log+ in
lost~ found late means means! mine mine! secret
lure~ mine secret you
means~ can! change fails found found! late late! lost lost! me mine not now stolen
me~ account account! avoid can can! change change! crook crook! did fails fails! family fees fees! firm found found! fraud gave home invest late life loan lost lure means mine mine! money never not now op op! paper past! protest secret secret! stolen study study! want want! you you!
mine~ account! can can! change crook fails fake family family! firm! found found! fraud how! if late loan lost me means means! money not not! now op op! others paper past protest secret secret! you
money~ can me me! mine! not op
mov+ to
never~ can did did! late me typed!
not~ change did fails me me! mine mine! now now! want want!
odd~ op op!
of+ <mine>
on+ <mine> the
op~ can found found! know! me me! mine! never not not!
others~ means
past~ can can! found now now! object object!
plan~ thing
praise~ mine!
question+ about
s+ <mine>
secret~ found me not
self+ employ
send+ <money>
stolen~ late me want
study~ means secret secret!
the+ <atm> <money> <op> <you> wrong
there+ <can>
thing~ anger anger! doubt doubt! harm harm! plan
this+ <can> <op>
to+ a verify
top+ up
typed~ lure! mine money money!
want~ block fails fails! paper
where+ <can>
why+ do
with+ <mine>
you~ can can! fees me mine never secret`,
  urgent:
    'caa..ADB..ccAA.Caaa.BAA.a...CC.abadAAab.BAAA..AB......aa..a.a...b....C...........ad..cb..aAAABb.DB.E.....Ab.....b.b..b.cb...D....a.b.aB..B..a.ACb..bB..A..Dc....A..b.C.Ba..a..bf....bC.Ac...c.a.......a.a...bc...a.B...AA..b.B..b......b.b....a..a.bbc....B...BDdgbbBa.A.CFB...BA.b.BB...B.......a..EA.....C......Bc.bAbA.Ccbabb.a...b.A...bbBe...b.bca.b.b.A.D.bbbCA.....ebBb..C..a.B.c.cBa.b.D.aa..cba..bbbb.cAB.bbBBCa...aaaba...c...bA..bcbbCabBaCc..A...A.c.bb..Bb....bb....acbc..b.acBB.A.bA.Baab.cCCc.A.BB...b.....BBcBc.bBc.......CBcc.ABbccb..a.A.bc.b.aaBBC....a.a...B....a.b.A..A....Ab.aab.a...a..BBa...a.bAa.A...aCB..baaaa..aA.A....a..b..c..BccBAD....b.ABBCBbc.ab...bbc.acbBA.bbb......bbb.dAABC.....b.a..Aaaba.dc..a...ccc.B.....ca.b',
  complaint:
    '..AAccC.fd.....AA.A.AAA.A........BA.....A.A...a......aAA..AAa......AA...A.aafdeAA..A...AA...a.B.BDAB.A...b.cb.a..a..........AA..b...b...a.....BB..................A..A.B....A...d.....a....b.c.....b.....bf.....dAaF.ee.A...B.B.B..b....c..e..A.cB...cb.A..A......b....A.BB....ab...A........b.......A..i......dB......A.a......................b......c.....dC....B..a.eb..e...C.b.c.........B.B.............c.........AAA.....B....bc...a........A.D.abAA..BA......................................A....B..B....A....cBA.........B..b....bA..............................A...BBcaaB...A...AA..A.ABA...dA......ad...............a..............cA......................B............A..............bB....................A.A..c...............bcd.cd.',
  personal:
    'b...A.D......bb.AAaaA.be.bA..D.aaBB..AA.A.A...aa..AAA...aa..AA...aAaaCaa.......abA..b...a.aaAB.aEAAEbAcccBA..bBbB..dB..B.Da....Cdbc..A.B...d.dBB.dcB.CCAcd..b.bB.bB.ABAB.B.aaB...bbc..B...a....c..dca..c...a..b..AABb....c.b.eaBC.c.dAc...A..cAd..b....cAda.d.......aa.Ac..cdCcaBdBbBdbcB.Cab.cbb.ba.Acc.dA.Bc..A...a....B...A..b.cAc.c.cdb....c.b.a.....c.cB.Dc...B..ab......c.C.c.......Bbb.....AcB...bbBBBA..a.C...a.ABAb.Ba.BAbB...CB.bC.......B.C.A.BA..BA.bA.....c.ed....bc....ab.b....baa..b..A.c..B..AC..AAd.BC..AB....c.b..db.bdb..A.Aa.....eb.bbc..a.b.A...a..aBB.........AA..a.C..aaaa..aaab...aAbbaa...b.a.b.A..aaA...b.A..Abb.bbBaA.aaBbab..c..A....bCbB.ab....A.b..abb...c....bbB..bb...c.B.......bbbcc.d.ac..A.B...Cb.Abb...caC....ba..',
  complex:
    '.A..ABC.....AAAAA.A.AA....bbBBc.AB.AAAAcAaA.cA.ecfAA..AA...aA.AA...AABC.dc.....A.A.A...AA..aBB..CA...a...Ba..........Ad....eAAB...........c...AB.............c....A..ABA..dAA............b.A....ec...bA....A...B.A........d......d..Cb....A.e.A.B.A..B..a....b....B..Ac...A.Ba.B...........A.........A......a.a..a......A...B......b.A........................C....C.f.........dBf....b.b.................................A.....A........A.........A.C...A.acAA....aa...b....cc....................A..A.....cA....A........A..................a.......................aA....abc.....AA.c.de..A....................A......cbc.........AAb.........A.....b..d........................................a......d...............AAA.a...............c.......',
}
