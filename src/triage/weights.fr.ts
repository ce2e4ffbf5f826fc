/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <account>! <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <can> <can>! <change> <change>! <claim> <claim>! <cover> <cover>! <did> <doubt> <doubt>! <fails> <fails>! <fake> <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gave> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <if>! <invest> <invest>! <know> <late> <late>! <life> <life>! <loan> <loan>! <lost> <lure> <lure>! <me>! <means> <means>! <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <object> <object>! <odd> <odd>! <offer> <offer>! <op> <op>! <others> <others>! <own> <own>! <paper> <paper>! <past> <past>! <plan> <plan>! <praise> <praise>! <protest> <protest>! <reply> <secret> <secret>! <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <typed> <want> <want>! <you> <you>! =etranger =parti =passe =pris =service =tout =vol ? ME NOBODY SHORT a ace acuel ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic arg arif ariv arnac asur atant au avais avec avez avoir banc band benefisier bien bloc bonjour c ca cart ce cec cela chez cli cod combien comme comment cona conpt consele cour cout cred cro d dans de debloc dec declar demand dep depos des deux direct dispar don dos doubl du elle encore erit espac est et etait ete euro faire fait fal faut fil financ foi fra frod ger idantif il incon j jama je just la le les lign livre lui ma mais mar marc me med meme merc mes meson met mian moi moi' mon n ne nom non nous nouvea nouvel ocun odieus on ont opos ou oubl ouvr pai par pas pas' per perd person pert peut peux pirat port portefeuil pour pourquoi pouvez pre prelev puis qu quand que quel quelle qui ranbours rand reclan relev repond repons retra retrouv revan rian rib s sac san savoir se sef selcn sestc si sms sold son suis sur susesion svp t tanp tarif tret tro tronp trouv un une utilis vais valid vand vers' viant victin vie vir vital vol voleur vos votre voudrais vous y
#+ # <money> <past>
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
est+ <fails> <gone> <mine> <not> =parti =passe ce du elle il le
et+ il
ete+ <op> <stolen>
fails~ loan me means means! mine not op op!
fake~ you!
family~ has has! his how! life me past
firm~ me
found~ block family fraud gone gone! me! means mine not not!
fraud~ account! mine past you
gave~ has mine secret
gone~ has loan me means means! mine op you
harm~ anger doubt doubt! plan plan! thing thing!
has~ account account! avoid bad change cover did did! fails fails! fake family fraud fraud! how late late! lost! lure me me! means means! mine mine! money not not! odd offer! op op! past past! praise! reply secret typed want want! you you!
his~ means
how~ account account! has has! me me! means mine mine! money op you!
if~ me means mine op
il+ <me>
invest~ money
know~ not
l+ <account> <block> <op> =etranger
la+ <you>
late~ me means! mine mine!
le+ <money> <op> <protest>
les+ <fraud>
life~ me
loan~ mine not
lost~ family me me! means means! secret secret! you
lure~ has me mine
means~ atm atm! fails fails! family fees firm found gone has has! how! late late! lost mine not not! now now! op op! past! stolen
me~ account block change change! claim! cover did fake! family family! fees found fraud gave gone gone! how how! late loan lost lure means money money! not not! now now! odd op op! others! own own! paper paper! past past! protest protest! secret secret! shop stolen stolen! typed want want! you you!
mine~ account account! claim! did did! fails fails! family family! fees firm! fraud fraud! gave gone has home how how! late life loan loan! lost lost! me me! means means! money money! not not! op op! others others! own own! paper past protest secret secret! study want you!
money~ account fees fees! has me
n+ <has> est
ne+ <me> <not>
not~ account change did did! fails fails! fees fraud fraud! has! lost lost! me me! means means! mine! op reply reply! stolen stolen! typed! want you
now~ me means
odd~ mine
on+ <has> <me> ne
op~ change did did! fails fails! family found fraud has know me me! means means! mine! money money! not not! odd! offer paper paper! stolen! you
others~ fraud! his his! me me!
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
t+ il
thing~ anger doubt harm harm! plan plan!
tro+ <late>
trouv+ <mine>
un+ <account> <fake> <loan> <lure> <op> <stolen> <study> <you>
une+ <fraud> <means>
want~ fails fails! me mine op
you~ bad claim fees fees! has has! lost lure me me! mine not not! offer op`,
  urgent:
    'acAB..A.aaCB..acB.....BAaBAAAabAABAa.a.ab..a.A..BBAABa..AA..............baC.bbCDaaaaAAB..AAAB.BA...abaaCC...AAAABcAb.dAB.EA....bB.cf.Bc.B....B.ac.B...c.eaaAa.aE...A.Bc..B.abAaA...AcE...c....B..a.bbaba.....C....Ab.c.D.AC.CfaB..a.D....fa..aA.c.....ab.BC....d.Ab.BC.DcA....D..a.Da.........a.bb.C.bc.C..Aaa.dC......A.c.c..cd.A...B.BAa.b..B...c.baa...cCcb.C.bb..eA....Ac.a..d....bacc.a.A...a..D.b....b.AcED.d......BD..........bCB....AaA....bB.a..Ac..AaEE.bcc.a.abb..bba....bbf..a..aa.......D..ababb.bb.ba.Eb.a..d..A...AA....e.c.bd.D.DB.f.b..cb..BDcbaa....d..dcc.b.ddc....ab..ccc....A...aa.aD.a.ba.B.B..B....AAaaaaa.AB.aaA...aaBBAA.B.abc.....b.ABBD..b..DC...AB...D..f.AAabCCAa.ccc...Cd.baad..ccA.bbA..b..AB..aaA..aa.........a..a..B.aa..........Ab..aBA..aa.....AA....baa.A.....b...aac.a..........aa.A.....a.aBCB.bbB..BB.BBaaAAAa..BDEBBbcbdaF.bbC...cacaaBBAaabab.deBCcCC....c.cA........Db..c.Cb..cAf.cC...bB..baa...Abb..AD.aE.e.a.........a......',
  complaint:
    '.AABAAbbA.CBfdB.BAAAaaA..A...A.A..bA.....AA..A..BA.....a..AA.A.aAA......a.CCA.CCAA....B...A...ccaAAB.AABBAAa..a.C...b.CC.CB..f..Bb...b.........a.a...d..B.bbA.B..aACcA.Acd.......f..b..bf.Aa..B...A....AaB...cbB..A....C..CDD.....af.b.....cA.a.....dda.AC........b.B.Bd....BA.....D...c.dc...a......C.BAB...A..C.Bbb..AA.d......B.Ac.dAa.............aA.E.........d......f....bA.af.............A.......i...........cd...........C.D.CB.c..aCA.DCa.cd.beC...ab.C.A.........bA.A...c...c..g.........b............d.......b.aaAA..BA.fg........BfD...................................b..........g..a..AAA...A.......A..AAa.AA......A......C..........C........b.A...........ca...dD......A..............................A............A...B....A.AA.A...AAb..A...aa...AB...aa..b......C...............................c....b.cc............D.....A.....bb.........b...........A......................d.......efd.............A.............e.....B..c.......cbbdaacBaaacbB.',
  personal:
    'a..B....B.C...a.B.abed...AAab..AAAAb.aaAA.A..A..A.....a.B....A....aaaa..a...BBCC....abbaaaA.CBA......A.BB...a.AAC.a...BBaEA.B.aC.......fbAadCCeB.B.BD..b...B......a..C...bC..B..d.db..B.....e..a..aBab.B..Cb.bca.c..aBA...B...a..B....B.C...b.ac..fbC.A..Bd.AAa....C..B.CBfd.c.BeA..Aec.b...c.AA..BBCABCB.e.AA...DD..dABAC...e...cD..CBb.A.aCCa.dD.c.aA.a..b..A.A.....Aac..a.d......fA....dbb.d.baCdCa.ce.c.b....D..b..cd..bbbCbBhb....B.....ace..B.B....D.caaAECgB..cAA.AA..A..bff.....b..b..aaaBbb.BBB.....CA...a..Ch.a....BB..AAd..f.c.ea.e....a.e..b...c.........B.fc...d.a...ab..ABc.......a..A...a..C.b.aabB.AA...aA.......A..Baa...b..A...A.b..ccBcb...B...c..bc.CBC..bdd......a.A.cc.BA.B.aabC.d.a..ab..bb...da..b.aBa..aac.Aa.b..a.A..bbA.abBaa.cbcba.AAab....a...ba.abbb....AA......a.bc.bA....B.baaAAacaa...e..a.....b...b...b...aaaA.BA....C..B.......c...bcc.....a....A..D.......BBec....aa........dC.c.Bdf.c.AAccfCb.aA...a.FDB.B......C.c.a...C.A..a.....b',
  complex:
    '.A.A..AAB.A.A.BCABA...A..AAA...baBBbe..BA.AAA.bcAAAcb...cbcaAAA.AA..a.AAAAC.A.BBAA..AACB..cc..A..AA..AACCAAA..AA..c...BA.CAAe.......eb...a..B..A...CA.....ABAAB.B.AA.......a.A.....A..B......AA.g.Aa.A.a....e.CBf.A.....AAB.C...b.....bbc....A...f......C..d.AA.b..B.....a........b........c.E.......B.FA....Ad.B......AA...c...dB.A..A.A.b....f.......A.....A..A...e....c.a.................b.ecA.................c............B..d..EBc.dcaCA.....B......................B...A................................g..B.........AAbbAA...........A.......c...a.......bccb...............b...e...ac..A.AB......A......a..............AA.....a......AAA.........c....A..c..............bb.c..A................A..............a.AA....c.....b.bb.b..Aa.AA...A......aa........aaAA.......ba.b.....c.a.a....aaA..............A..c....b.A...............A........................................................aab....A.................A..A......D...A........a................',
}
