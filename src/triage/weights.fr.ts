/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <account>! <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <can> <can>! <change> <change>! <claim> <claim>! <cover> <cover>! <did> <doubt> <doubt>! <fails> <fails>! <fake> <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gone> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <if>! <invest> <invest>! <know> <late> <late>! <life> <life>! <loan> <loan>! <lost> <lure> <lure>! <me>! <means> <means>! <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <object> <object>! <odd> <odd>! <offer> <offer>! <op> <op>! <others> <others>! <own> <own>! <paper> <paper>! <past> <past>! <plan> <plan>! <praise> <praise>! <protest> <protest>! <reply> <secret> <secret>! <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <typed> <want> <want>! <you> <you>! =etranger =parti =passe =pris =service =tout =vol ? ME NOBODY SHORT a ace acuel afer ai aid ajanc ajio ajout alins alors ami anprunt ans anul anvoi aplic arg arif ariv arnac asur atant au avais avec avez avoir banc band benefisier bien bloc bonjour c ca cart ce cec cela chez cli cod combien comme comment cona conpt consel consele cour cout cred cro d dans de debloc dec declar defin demand dep depos des deux direct dispar don dos doubl du elle encore espac est et etait ete euro faire fait fal faut fil financ foi fra frod ger herit idant idantif il incon j jama je just la le les lign livre lui ma mais mar marc me med meme merc mes meson met mian moi moi' mon n ne nom non nous nouvea nouvel ocun odieus on ont opos ou oubl ouvr pai par pas pas' per perd person pert peut peux pirat plus port portefeuil pour pourquoi pouvez pre prelev puis qu quand que quel quelle qui ranbours rand rec reclan relev repond repons retra retrouv revan rian rib s sa sac sai san savoir se sef selcn sestc si sms sold son sont suis sur susesion svp t tanp tarif tret tro tronp trouv un une utilis vais valid vand vers' viant victin vie vir vital vol voleur vos votre voudrais vous y
#+ # <money> <past>
<account>+ <has>
<change>+ de
<cover>+ vie
<fails>+ <not> de
<found>+ <gone> <mine>
<gave>+ <mine>
<has>+ <did> <fails> <found> <lost> <not> <op> <praise> <typed> <you> =pris ete l t
<his>+ <means>
<how>+ faire
<know>+ <not>
<late>+ une
<loan>+ pour
<lost>+ <means> <mine>
<me>+ <has> <know> <me> <typed> <want> <you> conect cro en n sef suis vais
<means>+ <fails> <has> <lost> <stolen> au est et ne
<mine>+ <account> <cover> <did> <family> <fees> <firm> <loan> <means> <money> <op> <others> <own> <secret> <you>
<money>+ de pour
<not>+ <change> <did> <has> <lost> <me> <stolen> ete un
<now>+ de
<op>+ <mine> que
<others>+ ne
<own>+ odieus
<past>+ de
<reply>+ <means>
<secret>+ <lost>
<stolen>+ <mine>
<study>+ sur
<want>+ <change> <you> un
<you>+ <fees> <me> <you>
^+ <change> <cover> <did> <fees> <fraud> <has> <how> <invest> <late> <life> <loan> <me> <means> <mine> <money> <offer> <op> <praise> <protest> <stolen> <you> band bonjour c ca est il l la le on ou que suiv un
account~ fails! fraud fraud! gone has me not not!
anger~ doubt doubt! harm harm! thing thing!
atm~ gave gave!
au+ <means>
bad~ has me you
block~ means!
c+ est
ce+ <now> n
cela+ <me>
cette+ <you>
change~ account has loan me means means! mine mine! not not! op op!
chez+ <you>
cover~ if if! means
crook~ has has! me mine mine!
d+ un une
dans+ le
de+ # <loan> <me> <mine> la
dep+ ce
des+ <op>
deux+ foi
did~ has me mine! money
doubt~ anger anger! harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <has> est lign
esa+ de
est+ <fails> <gone> <mine> <not> =parti =passe ce du elle il le
et+ <me> il
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
has~ account account! avoid bad block change cover did did! fails fails! fake family fraud fraud! how late late! lost! lure me me! means means! mine mine! money not not! odd offer offer! op op! past! praise! reply secret secret! typed want want! you you!
his~ means
how~ account account! has has! me me! means mine mine! money op you!
if~ me means mine op
il+ <me>
invest~ money
know~ not
l+ <account> <block> <op> =etranger
la+ <means> <you>
late~ me means! mine mine!
le+ <money> <op>
les+ <fraud>
life~ me
loan~ mine not
lost~ family has me me! means means! secret secret! you you!
lure~ has me mine
means~ atm atm! fails fails! family fees firm found gone has has! how! late late! lost mine not not! now now! op op! past! stolen
me~ account block change change! claim! cover did fake! family family! fees found fraud gave gone gone! how how! late loan lost lure means money money! not not! now now! odd op op! others! own own! paper paper! past past! protest protest! secret! shop stolen stolen! typed want want! you you!
mine~ account account! claim claim! did did! fails fails! family family! fees firm! fraud fraud! gave gone has home how how! late life loan loan! lost lost! me me! means means! money money! not not! op op! others others! own own! paper past protest secret secret! study want you!
money~ account fees fees! has me
n+ <has> est
ne+ <me> <not>
not~ account change change! did did! fails fails! fees fraud fraud! has! lost lost! me me! means means! mine! op reply reply! stolen stolen! typed! want you
now~ me means
odd~ mine
on+ <has> <me> ne
op~ change did did! fails fails! family found fraud has know me me! means means! mine! money money! not not! odd odd! offer paper paper! stolen! you
others~ fraud! his his! me me!
ou+ en
own~ not
paper~ has
par+ <you> un
past~ me mine mine!
plan~ thing thing!
pour+ <mine> <not>
pourquoi+ <me>
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
une+ <fraud> <late> <means>
want~ fails fails! me mine op
you~ bad claim fees fees! has has! lost lure me me! mine not not! offer op`,
  urgent:
    'acAB..A.aaCB..acB.....BAaBAAAabAABAa.a.ab..a.A..BBAABa..AA..............baC.abCDaaaaAAB..AAAC.BA...abaaCB...AAAABcAb.dAB.EA.....bB.cfbD.Bc.B....B.ac.B...c.ea.Aa.aD...B.Bc...B.abAaA...EAcE...c....B.a.bbaba.....C....b.Ab.c.D.AC.BeaB..a.D....fa..aA.c.....ab.CC....d.Ab.BC..DcA....D..a.Da..........a.b.bc.C.bc.C..A.aa.dC.....AA.c.c..cd.A...B.BAabb..B...c.ba..a...cCcb.C.bb..eA....Ac.a..d....bac.c.a..A...a..D.b....bBAcED.c.......BD..........bCB....AbA..a..bB.a..Ac..AaDE.b.cc.aabb..bba....bb.g..aD..a.a.........D..ababb..ba.ba.Eb.a..d..A...AA.....f.c.bd.D.DB.af.b..cb..BDcbab....d..dcc.b.ddc....ab..ccc....A...aa.aD..a.ba.B.B..B....AAaaaaa.AB..aa...a.aBBAA.B.abba....b.ABBD..b..DC....AB..D..f..AAabCCABa.ccc...Dd.baac..ccA.bbA..b..AB..aaA..aa.........a..a..B.aa.........Ab..aBA..aa......AA....baa.A.....b...aac.a..........aa.A.....a.aBCB..bbB..BB.BBaaAAAa..BDEBBbcbdaF.bbC...cacaaBBAaabaab.deBDcBB....c.cA.........Db..c.Cb..cBf.cC...bB..baa...Bbb..AE.a.E.e.a.........a......',
  complaint:
    '.AABAAbbA.BBfdB.BAAAa.A..A...A....bA......A..A..BA.....a..AA.A.aAA......aaCCA.CCAA....AA..A...ccaAAB.AACBAAa..a.C...b.CC.CB..fe..Bc.....a.........a.a...d..B.bbA.B..aACcA.A.cd.......f...b..bf.Aa..B..A....AaB...cbA....A....C..BCD.....ae.b.....cA.a.....cda.AC........bBB.B.c....BA.....D....c.dc...a........C.BAB..BaA..C.Bcb..AA.d......B.AcacAa...............aA.E.........d......f....bA.af...............A.......i...........cdf...........C.D.CB.b..aCA.DCad.cd.beC...ab.C.B.........aA.A...c..d.c...g............b.........B...d.......b.aaAA..BA.eg.D.......BeD....................................b..........g..a..AAA....A.......A..AAa.AA......A......C...........B........b.A............ba...D.......A...............................A...........AA...B....A.AA.A...AAb..A...ba..AB...aa...b......C...............................c....b.cc.............D.....A.....bb.........b...........A.......................d.......e.fd.............A.........A...e.....B..c.c......dcbdaacBaaacbB.',
  personal:
    'a..B....B.C...a.B.abdd...AAab..AAAAa.aaAAaA..AB.B.....a.B....A....aa.a..a...BBCC....abbaaaA.CBAA.....A.BB...a.AAC.a...BBaEA.B..aC.........fbAadCBeB.B.BD..b...B......a..C....bC..B..d.e.a..B.....e..a.aBab.B..Bb.bca...c..aBA...B...a..B....B.C...b.ac..fbC.A..Bd.AAa....D..Ba.CBfc.c.BeA..Aeca.b...b.AA.A..BBCABCB.e..AA...DD..dBAAC...e...cD..CBb.A.aCCa.dD.b.aecA.b..b..A.A.....Aac..a.d......fA...a.dbbc.d.caCdCa.cd.b.b....D..b...cd..bbcCbBhb....B....aace..B..B....D.caaAEChBc..cA.AA..A.abff......b...a.E.aaaaBCbb.BBB.....C.A...a..Ch.a....BB..BAd..e..cCea.e....a..d..a...c.........B.fc...d.a...ab..ABc.......a..A...a..Cb.b..aaB.AA...aA.......A..ABaa..a.a.A...A.b..ccBcbc..A...c..bc.C.BC..bdd.....aa.A.cc..BA.C.aabC.d.a..ab..bb...db..a.aCa..aac.Aa.b..a.A..bbA.abAaa.cbcba.AAb....a...bac.abbb....AA......a.bc.bA....B.baaAAacaa...e..a.....b...ba...b...aaaA.BA....C..B.......c...bcc.....a....A...D.......BBdb....aa....d....dC.c.Bdf.c.AAcceCb.a....a.EDB.B.......C.caa...C.A..a.....b',
  complex:
    '.A.A..AAB.A.A.BCBBA...A..AAA...baBBbe..AA.AAA.bcAAAcb...cbcaAAA.AA..a.AAAAC.A.BBAA..AACBa.cb..A..AA..AACCAAA..AA..c...BA.CAAe..........eb...a..B..A...CA.....ABAAB.B.AA....A...a.A......A..B......AA..Aa.A.a....e.CBfh..A.....AAB.C...b.....bbc....A...f......C..d.AA.b..C......a........b.........c.E.........B.FA.....Ad.B......AA...c...dB.A..A.A.b....f.........A.....A..A...e....c.a...................b.ebA.................c.............B..d..EAc.dcaCA......B......................B...AA.....................................g..B.........AAbbAA............A........c...a.......bccb...............b...e...ac..A.AB.......A......a..............AA.....a.......AAA.........c....A..c.....B........bb.c...A.................A..............a.AA....c.....b.bb.c..Aa.AA...A......aa.......aaAA........ba.b.....c.a.a....aaA..............A..c....a.A................A.........................................................bac.....A.................A..A......D...A.........b................',
}
