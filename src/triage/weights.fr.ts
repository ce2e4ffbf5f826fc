/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <account>! <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <can> <can>! <change> <change>! <claim> <claim>! <cover> <cover>! <did> <doubt> <doubt>! <fails> <fails>! <fake> <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gave> <harm> <harm>! <his> <home> <home>! <how> <if> <if>! <invest> <invest>! <know> <late> <late>! <life> <life>! <loan> <loan>! <lost> <lure> <lure>! <me>! <means> <means>! <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <object> <object>! <odd> <odd>! <offer> <offer>! <op> <op>! <others> <others>! <own> <own>! <paper> <paper>! <past> <past>! <plan> <plan>! <praise> <praise>! <protest> <protest>! <reply> <secret> <secret>! <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <typed> <want> <want>! <you> <you>! =etranger =parti =passe =pris =service =tout =vol ? ME NOBODY SHORT a ace acuel ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic arg arif ariv arnac asur atant au avais avec avez avoir banc band benefisier bien bloc bonjour c ca cart ce cec cela chez cli cod combien comme comment cona conpt consele cour cout cred cro d dans de debloc dec declar demand dep depos des deux direct dispar don dos doubl du elle encore erit espac est et etait ete euro faire fait fal faut fil financ foi fra frod ger idantif il incon j jama je just la le les lign livre lui ma mais mar marc me med meme merc mes meson met mian moi moi' mon n ne nom non nous nouvea nouvel ocun odieus on ont opos ou oubl ouvr pai par pas pas' per perd person pert peut peux pirat port portefeuil pour pourquoi pouvez pre prelev puis qu quand que quel quelle qui ranbours rand reclan relev repond repons retra retrouv revan rian rib s sac san savoir se sef selcn sestc si sms sold son suis sur susesion svp t tanp tarif tret tro tronp trouv un une utilis vais valid vand vers' viant victin vie vir vital vol voleur vos votre voudrais vous y
#+ <money> <past>
<account>+ <has>
<change>+ de
<cover>+ vie
<fails>+ <not> de
<found>+ <gone> <mine>
<gave>+ <mine>
<has>+ <did> <lost> <not> <op> <praise> <typed> <you> =pris ete l t
<his>+ <means>
<how>+ faire
<know>+ <not>
<late>+ une
<loan>+ pour
<lost>+ <means> <mine>
<me>+ <has> <know> <me> <typed> <want> <you> conect cro en n sef suis vais
<means>+ <fails> <has> <lost> <stolen> au et ne
<mine>+ <account> <cover> <family> <fees> <firm> <loan> <means> <money> <op> <others> <own> <secret> <you>
<money>+ de pour
<not>+ <change> <did> <has> <lost> <me> <stolen> ete un
<now>+ de
<op>+ <mine> que
<others>+ ne
<own>+ odieus
<reply>+ <means>
<secret>+ <lost>
<stolen>+ <mine>
<study>+ sur
<want>+ <change> <you> un
<you>+ <fees> <me> <you>
^+ <change> <cover> <did> <fees> <fraud> <has> <how> <invest> <late> <life> <loan> <me> <means> <mine> <money> <offer> <op> <praise> <stolen> <you> band bonjour c ca est il l la le on ou que suiv un
account~ fraud fraud! gone has has! me not not!
anger~ doubt doubt! harm harm! thing thing!
atm~ gave gave!
au+ <means>
bad~ has me
block~ means!
c+ est
ce+ <now> n
cette+ <you>
change~ account has me means means! mine! not op op!
chez+ <you>
cover~ if if! means
crook~ has has! me mine mine!
d+ un
dans+ le
de+ # <loan> <me> <mine> la
dep+ ce
des+ <op>
deux+ foi
did~ has me mine! money
doubt~ anger anger! harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <has> est
esa+ de
est+ <fails> <gone> <mine> <not> =parti ce du elle il le
et+ il
ete+ <op> <stolen>
fails~ loan me means means! mine not op op!
fake~ you!
family~ has has! his how how! life me past
firm~ me
found~ block family fraud gone gone! me! means mine not not!
fraud~ account! mine past
gave~ has mine secret
gone~ has loan me means means! mine op you
harm~ anger doubt doubt! plan plan! thing thing!
has~ account account! avoid bad change cover did did! fails fails! fake family fraud how late late! lost! lure me me! means means! mine mine! money not not! odd offer! op op! past past! praise! reply secret typed want want! you you!
his~ means
how~ account account! has has! me me! means mine mine! op you!
if~ me means mine op
il+ <me>
invest~ money
know~ not
l+ <account> <block> <op> =etranger
late~ me means! mine mine!
le+ <money> <op> <protest>
les+ <fraud>
life~ me
loan~ mine not
lost~ family me me! means means! secret secret! you
lure~ has me mine
means~ atm atm! fails fails! family fees firm found gone has how! late late! lost mine not not! now now! op op! past! stolen
me~ account block change change! claim! cover fake! family family! fees found fraud gave gone gone! how how! late loan lost lure means mine! money money! not not! now now! odd op op! others! own own! paper paper! past past! protest protest! secret secret! stolen stolen! typed want want! you you!
mine~ account account! claim! did did! fails fails! family family! fees firm! fraud fraud! gave gone has has! home how how! late life loan loan! lost lost! me me! means means! money money! not not! op op! others others! own own! paper protest secret secret! study want you!
money~ account fees fees! has me
n+ <has> est
ne+ <me>
not~ account change did did! fails fails! fees fraud fraud! has! lost lost! me me! means means! mine! op reply reply! stolen stolen! typed! want you
now~ me means
odd~ mine
on+ <has> <me> ne
op~ did did! fails fails! family found fraud has know me me! means means! mine! money money! not not! odd! offer paper paper! stolen! you
others~ fraud! his his! me
ou+ en
own~ not
paper~ has
par+ <you> un
past~ me mine mine!
plan~ thing thing!
pour+ <mine> <not>
praise~ late
protest~ you
puis+ <me>
que+ <me> <mine> faire
qui+ <me>
reply~ means
secret~ fake has lost lost!
sef+ <stolen>
stolen~ has how! means means! past past!
suis+ <bad> <me>
sur+ <mine>
thing~ anger doubt harm harm! plan plan!
tro+ <late>
trouv+ <mine>
un+ <account> <fake> <loan> <lure> <op> <stolen> <study> <you>
une+ <fraud> <means>
want~ fails fails! me mine op
you~ bad claim fees fees! has has! lost lure me me! mine not not! offer op`,
  urgent:
    'acAB..A.aaCB..acA.....BAaBAAAabAABAa.a.ab..aA..BBAABa..AA..............baC.abCDaaaaAA...AAAC.BA...bcaaCC...AAAABcAb.dAC.EA....bB.cf.Bc.B....B.ac.B...c.eaaAa.aE...A.Bc..B.ab.aA....cE...c....B..a.bbaba.....C....Ab.c.D.AC.CeaB..a.D....fa..aA.c.....ab.CB....d.Ab.BC.DcA....D..a.Da.........a.bb.C.bc.C..Aaa.dC......A.c.c..cd.A.a.B.BAab..B...c.baa...cCcb.D.bb..eA....Ac.a..d....bacc.a.A...a..D.b....b.AcED.d......BD..........bCB....AaA....bB.a..Ac..AaEE.bcc.a.abb..bba....bbf..a..aa.......D..ababb.ba.ca.Eb.a..d..A...AA....e.c.bdD.EB.f.b..cb..BDcbaa.....d..dcc.b.ddc...ab..cdc....A...aa.aD...ba.B.B.B....AAaaaaa.AB.aaA...aaBBAA.B.abc....b.ABBD..b..DC..AB...D..f.AAabCCAa.ccc...Dd.bad..ccA.bbA..b..AB..aA..aa.........a...a..B.aa..........A..aBA..aa.....AA....bbaa.A.....b...aac.a.........aa.B.....a.aBA.abB..BB.BBaaAAAa..BDEBBbccdaFbbC...cacaaBBAaabab.ceCCcCC...b.cA........Cb..c.Cb..cAf.cC...b..baa...Bbb..AD.aE.e.a.........a......',
  complaint:
    '.AABAAbbA.CBfdB.BAAAaaA..A...A.A..bA.....AA.A..BA.....a..AA.A.aAA......a.CCA.CCAA....A...A...ccaAAB.AABBAAa..a.C...b.CC.CB..f..Bb...b.........a.a...d..B.bbA.B..aACcA.Acd.......f..b..bf.Aa..B...A....AaB...cbA..A....C..CDD.....af.b.....cA.a.....dda.AC........b.B.Bd....BA.....D...c.dc...a......C.BAB...A..C.Bbb..AA.d......B.Ac.dAa............aA.E.........d......f....bA.af.............A.......i...........cd...........C.D.CB.c..aCA.DCa.cd.beC...aa.C.A.........bA.A...c...c..g.........b............d.......b.aaAA..BA.fg.......BfD..............................................g..a..AAA...A.........AAa.AA......A......C..........C.......b.A..........ca...dD......A.............................A...........A...B....A.aAA.A...AAb..A...aa..AB...aa..b......C...............................c....b.cc...........D.....A.....bb.........b..........A.....................d.......efd.............A............e.....B..c.......cbbdaacBaaacbB.',
  personal:
    'a..B....B.C...a.B.abed...AAab..AAAAb.aaAA.A.A..B.....a.B....A....aaaa..a...BBCC....abbaaaA.CBA......A.BB...a.AAC.b...BBaEA.B.aC.......fbAadCCeB.B.BE..a...B.........C...bD..B..d.eb..B.....e..a..aBab.B..Cb.bca.c..aBA...B...a..B....B.C...b.ac..fbC.A..Bd.AAa....C..B.CBfd.c.BeA..Aec.b...c.AA..B.CABCB.e.AA...DD..dABAC...e...cD..CBb.AaCCa.dD.c.aA.a..b..A.A.....Aac..a.d......fA....dbc.d.baCdCa.ce.c.b....D..b..cd..bcbCbBgb....B.....ace..B.B....D.caaAECgB..cAA.AA.....agg.....b..b..aaaBbb.BBB.....CA...a..Ch.a....BB..BAd..e.c.ea.....a.e..b...c..........A.fc...d.a...ab.ABc.......a..A...a..C.b.aabB.A...aA.......A..Baa...b..A...A.b..ccBcb..A...c..bc.CC..bdd......a...cc.BA.B.aabC.d.a.ab..bb...da..b.aBa.aac.Aa.b..a.A...bbA.abBaa.cbcba.AAab...a...ba.abbb....AA.......a.bc.bA....B.aaaAAaca...e..a.....b..b...b...aaaA.BA....C..B..........bcc.....a....A..D.......Cec....aa........dC.c.Bdf.c.AAccfCbaA...a.FDB.B......D.c.b...C.A..a.....b',
  complex:
    '.A.A..AAB.A.A.BCBBA...A..AAA...baBBbe..AA.AA.bcAAAcb...cbcaAAA.AA..a.AAA.C.A.BBAA..AACBa.cb..A..AA..AACCAAA..AA..c...BA.CAAe.......e....a..B..A...CA.....ABAAB.B.AA.......a.A.....A..B......AA.h.Aa.A.a....e.CBf.A.....AAB.C...b.....bbc....A...f......C..d.AA.b..B.....a........b........c.E.......B.FA....Ad.B......AA...c...dB.A..A.A.....f.......A.....A......e....c.a.................b.ecA.................c............B..d..EAc.dcaCA.....B......................B...A................................g..B.........BAbbAA..........A.......c...a.......abccc..............b...e...ac..A.AB......A......a.............AA.....a......AAA.............A..d.............bb.c..A................A.............a.AA...c.....b.bb.b..A.a.AA...A......aa.......aaAA.......ba.b......c.a.a....aaA.............A..c....b.A..............A......................................................bab....A...................A......D...A........a................',
}
