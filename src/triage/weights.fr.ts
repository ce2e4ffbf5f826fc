/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <can> <change> <change>! <claim> <claim>! <cover> <did> <doubt> <doubt>! <fails> <fails>! <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gone> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <imagine> <invest> <invest>! <late> <life> <life>! <loan> <loan>! <lure> <me> <means> <means>! <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <odd> <odd>! <offer> <offer>! <op> <op>! <others>! <own> <own>! <paper> <past> <past>! <plan> <plan>! <praise> <protest> <protest>! <reply> <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <want> <you> <you>! =etranger =parti =passe =pris =tout =vol ? ME NOBODY SHORT abit ac ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic apres arg arnac asur atant au avais avec avez avoir banc bancer benefisier bien bloc c ca capital cart ce ce' cec cette cli cod combien comme comment conpron consele cont cour cred cro d dans debloc declar dedan defin deman demand dep depos dern des deux dispar distribut dos doubl du elle erit escroc est et etait ete euro factur faire fic fil financ foi fra frod idantif ie il ils inpos inpot instal jama je just kel le les livre lui lund ma manc mantan marc matin me med meme merc mes met mian mis moi moi' mon mova moves ne nom non nous nouvea nouvel ocun odieus on ont opos otoris ou oubl ouvert ouvr parl part pas pert peut peux pirat plus poc point portefeuil pour pourquoi pouvez pre prelev proteg puis quand que quelle qui quoi ranbours rand reclan ref relev repons retra retrouv rian sac sai san savoir se sef selcn seman serv sesion sestc si signal sinist sold sur susesion svp t tal tanp tarif tonb tres tro tronp trouv un une utilis vacanc vais valid vers' victin vid vie vir vital voisin voleur vos votre voudrais vous y
#+ # <money>
<cover>+ vie
<did>+ <if> de
<fails>+ <mine> <not> de
<gave>+ <mine>
<has>+ <did> <lost> <not> <op> <typed> <you> ete t une
<how>+ un
<know>+ <not>
<late>+ une
<lost>+ <means> <mine>
<me>+ <did> <has> <reply> <want> <you> en peux sef vais
<means>+ <fails> <lost> <stolen> au est ne
<mine>+ <account> <cover> <family> <fees> <firm> <loan> <means> <money> <op> <others> <paper> <secret>
<money>+ de pour
<not>+ <me> <stolen> ne
<now>+ de
<offer>+ pour
<op>+ <home> <mine> non pour
<own>+ odieus
<past>+ <found>
<praise>+ <late>
<secret>+ <gave>
<stolen>+ <mine> de
<study>+ sur
<want>+ <you> il
<you>+ <you>
^+ <blow> <change> <claim> <cover> <did> <fake> <fees> <fraud> <has> <how> <imagine> <invest> <life> <loan> <me> <means> <mine> <money> <not> <offer> <paper> <praise> <protest> <secret> <stolen> <you> ca est il l le les ou puis que suiv un
account~ fails! fraud fraud! has not
anger~ harm thing thing!
atm~ gave gave!
au+ <means>
bad~ me
band+ de
block~ has op!
c+ <found> est
ce+ que
cette+ <you>
change~ account firm loan means! money! op
cover~ late!
crook~ has mine
d+ un
dans+ l la
de+ # <fees> <loan> <me> <mine> vant
dep+ ce
des+ <op>
deux+ foi
did~ has you!
doubt~ anger harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <has> est
est+ <mine> <not> =parti ce du elle il le
et+ il
fails~ loan means you
fake~ you!
family~ account! his past you
found~ block gone gone! me! mine not!
fraud~ account! past
gave~ secret
gone~ has means means! you
harm~ anger thing thing!
has~ avoid change did gave me me! means mine not not! odd op op! paper praise! secret study
how~ has has! me mine money op! you you!
if~ mine
il+ <me>
know~ not
l+ <cover> <op> =etranger
late~ me mine mine!
le+ <fraud> <op>
les+ <fraud> inpot
life~ account
loan~ home not object! past
lost~ found me means means! secret secret! you!
lure~ change has odd
mais+ <me>
means~ atm did! fails fees found found! gone has how! lost mine not now op! stolen
met+ <has>
me~ change change! family family! fees found gone has how how! loan means! money money! not not! now! object op op! others! own paper paper! past! protest protest! reply secret! typed want you!
mine~ account account! claim cover! fails family family! fees fraud gone has has! how how! late loan means means! money offer op own! past secret! you!
money~ account
n+ est
ne+ <me>
non+ <change>
not~ account! can change crook! did did! fails! found fraud has! lost! me means means! now! stolen stolen! want
now~ means
object~ has mine
on+ <has> <me> ne
op~ know me me! means money not not! paper paper! you
others~ has!
ou+ en
own~ not!
par+ un
pas'+ pour
plan~ harm
pour+ une
praise~ late
protest~ me you
puis+ <me>
que+ <me> <mine>
qui+ <me>
secret~ lost lost!
stolen~ block has how! past past!
suis+ <me> <not>
sur+ <mine>
thing~ doubt harm harm! plan
trouv+ <mine>
un+ <account> <blow> <crook> <fake> <op> <study> <you>
une+ <fraud> <late> <means> <others>
want~ block block! fees has mine
you~ bad fails fees! fraud has lost lure me mine not op others secret`,
  urgent:
    'aaBBAA.baCB..cb.B....CaBABAc..BAa.aabbaaa.B..BCDAA.AB....a....a..daccBDaacABAAB.AABAbbcaaCAaaBAABcBbdBC.Hb.bc.aB.dc.Cc.C...B.ac.B...c.d.A.ba.ab..B.A..AbccAbAbcD..cD...cB...C.b.bbab.a...C...bAC.B.daECADBe.ad.A.a.B...dBa.aB.Aab.Ab..bcacCBd.....CBaacCdAB....D.aCaa....a.ca.cc.Cbcc.bBBFc..b.cDA.Bb.a.B..bB.c.eB..BA.B.CAbab.d....caa.acCcCB.b.cB...CcB.c..abca.bbAa..a.CD.b..dB.c..Bc..b.dBbD.BA.A...c.cBBC...A.A..BA..AdB..cA.CC.F.cAbcacba.CCcb.CCb.B.C.b..b.cbA.ab..bb.Cb.cAAA...CA.....ccD.CCBc.d.cAc.ACbc..cc.bBcb.AaaCaaaABab.BCaba.bCbcb..dB.B.bBEB.BCD.C...c..BCbbCDBd.BCcCaC..cabdbAbDcBAA...a...b..a.b.BCb.....A...AcC.aa.b.AA.BbbaC...aac.a..b..cB..B.CbcBCC.CbACDBECbbacbCcbbDbcbdcCC..ccbb...Dc.c..DBfBB..aAcaa...ccaD.bbECcc....A....bb.a..c',
  complaint:
    'aAAABcbBABAfcBAACABaaAAB....AA.c....A..A..B..BAB..a..BBAaA.....aaaaA.DCBA..A...AAadbbBBAADAAA.b.B....AD.DB...ACBd...b.....b.cb.....C...cc.BB.BcbBCcA.cce..a..A.A..a..Bb.Ab.aC.BA.b....E..cbB..BBd..b.CC.CC...c..cadbc.a...dAb.aB.b.Bccb.AAB.C....CCBB......A.B.A..E.c..cd.c..b.....C.c.BBB...A..CCBB.DcC.A...dC.Bc.BCAead.b............B..B.BD..d...Ad.CcB.d............A......e.Bc.B...dc.D.....B.CABB..CABA..A.aBA.cC.bbCBbdB..cCBBC.Ab.........dae...d.d.........Bc..d.d..c...bbBA..BA.dd....BdBB....a.........A.......dAA.BB.AA....A...bD..CC....b.A..B.B.bb..B..............B...c.........a....a....A..B...AAAB....cBCA.bbb..Ab.......DB.....A......B..a..B.B......B.B.B...AB.....c..A.......a....B.cbAcA..........Ca....b....BCBb.b....Cb.bcddbcBbbdbdA',
  personal:
    'aAAA...BACA..b.cBbccba.A.bdBABB...bcBBaA..BB.Ba...bBAaaB...aaab.aa.BBDEaa.abbb...DBA.AAAABB..aAACacc.ABaG.dbCaC...CAB.ec.CCCdA.CbCE.abA.C..AC...aaBD..B...C.ccBCdc..cCa.BbcAA.AbCacacB.b.accccA.Cb.BA...C.Ada.dBba.c.BAabaabbdac.BddB.Ba.BCd..BBcCA.BaC.CBfdad.BeABB.db..b.Ba..CBBC.C.CBBC.dd..c.ADCc..cBBBBD..d.a.cCC.DBb.A.b..cbdDBbBAa.b.bB.A..CCa..b.C..dbb.bcba.dAcaCcBa.c.ABB.A.....B.....cCCcg....B.BBB..CaacdBBcB.b.A.B.da.DBDeBc..CA.abccBC...b...cdCbCbd..C.ca...c.aBdbB.CB..BAc..dea.A...bAC.C..aDBeBBdbD.cCb...aA.AA.b....A.Aa.bb..abbcd..c.cAB.BC.a.dBd.....ca..ccbBCB.B.bCda.a...bAb.Ba..cc..a.aBabbBAbA.a.ccbaBAbcBb.b.b.b.A.Cba.accc...cacaabcaAcdccdA.b..caCA..B.B.cbA.B.baa...B.a.cc....Bd.Bbc.de.b.bbDCcA.a.DDcAB..A.bAb..Db...CA..ba..c.A',
  complex:
    'aA.A.A.BBA...CCBAAA....AA...cbBAbd..BAaAAA.bbAB.db.d.daB.BA.ab.AABB..BCA..BACaadb.AA.A.BABBAA.AAa.c..BA.F..BfAAB...cb..CcbB..A.bBD.c...BBcBAdB..AAd.d...a....C.BCB.B.Ab.B..BBf.Ab....ccBd.CB..B..dd....ABB..........Bbc..B.....B.d......C...CeCcBBB..a.b.b....dB..A........b.A...B.B....EB..ABdBB..B....BA........eBC..AA.A.ead.D.............D....b..a..B..........b.da....B..b....Cdb...........BBbcbd.BCDA.dcbbCA...CB...A.B..A.BC..A......B......A...B...a......A....e..d......BBabBA.......A..A..c.b.Caaa.........a....A....B............A....c...A..B.b.....A.dc.cc......B...................cBBc...c.bbc.aaAB........a.....a....B.ba.A....a.aA.a..............B.................A................b....BB...........BA..a.D...A....A....Ba.............',
}
