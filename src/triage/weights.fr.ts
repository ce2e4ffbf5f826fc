/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <blow>! <can> <change> <change>! <claim> <cover> <did> <doubt> <doubt>! <fails> <fails>! <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gone> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <imagine> <invest> <invest>! <late> <life> <life>! <loan> <loan>! <lure> <me> <means> <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <object>! <odd> <odd>! <offer> <offer>! <op> <op>! <others>! <own> <own>! <paper> <past> <past>! <plan> <plan>! <praise> <protest> <protest>! <reply> <shop> <shop>! <stolen> <study> <study>! <thing> <thing>! <want> <you> <you>! =etranger =parti =passe =pris =tout =vol ? ME NOBODY SHORT ac acat ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic apres arg arnac asur atant au aut avais avec avez avoir banc bancer benefisier bien bloc c ca cart ce ce' cec cette chez clic combien comme comment conpron consele cont cour cred cro d dans de debloc declar defin deman demand dep depos dern des dev direct divorc dos doubl du elle en encore erit escroc est et etait ete euro faire fic fil financ foi fra frod il ils inpos inpot instal jama je just kel lav le les livre lui lund ma malad manc mantan marc matin me med merc mes met mian mis moi moi' mon mort ne nom non nous nouvea nouvel nuit numero ocun odieus on ont opos otoris ou oubl ouvert ouvr pai parl pas pert peut pirat plus poc point port portefeuil pour pourquoi pouvez prelev proteg puis quand que quelle qui quoi ranbours reclan ref relev repons retra retrouv rian rib sac sai san savoir sef selcn seman serv sesion sestc si signal sinist sold suiv sur susesion svp t tablea tal tanp tarif tonb tres tro tronp un une utilis vacanc vais valid vers' viant victin vid vie vir vital voila voitur voleur vos votre voudrais vous y
#+ # <money>
<account>+ <fails>
<bad>+ <not>
<cover>+ vie
<did>+ <if> de
<fails>+ <mine> <not> de
<has>+ <did> <lost> <op> <typed> <you> ete t une
<how>+ un
<know>+ <not>
<late>+ une
<lost>+ <means> <mine>
<me>+ <did> <has> <know> <reply> <want> <you> peux sef vais
<means>+ <fails> <lost> <stolen> au est ne qui
<mine>+ <account> <cover> <family> <fees> <firm> <loan> <means> <money> <op> <others> <paper> <secret>
<money>+ de pour
<not>+ <me> <stolen> ne
<now>+ de
<op>+ non pour
<others>+ <fraud>
<own>+ odieus
<praise>+ <late> pour
<stolen>+ <mine> de
<study>+ sur
<want>+ <you> il
<you>+ <you>
=tout+ est
^+ <atm> <blow> <change> <cover> <did> <fake> <family> <fees> <fraud> <has> <how> <imagine> <invest> <life> <loan> <me> <means> <mine> <money> <not> <offer> <paper> <praise> <protest> <secret> <stolen> <study> <want> <you> ca est il l le les ou puis que suiv un
account~ fraud fraud! has life not
anger~ harm thing thing!
atm~ gave gave!
au+ <means>
bad~ has me
band+ de
block~ has op!
c+ <found> est
ce+ <now> que
cette+ <now> <you>
change~ account loan means! money! op
crook~ has mine
d+ un
dans+ l la le
de+ # <fees> <loan> <me> <mine> vant
dep+ ce la
des+ <op>
deux+ foi
did~ has you!
doubt~ anger harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <has> <late> <study> est
est+ <mine> <not> =parti ce du elle il
et+ il
fails~ loan me means you
fake~ you!
family~ blow his past! you
found~ block family gone gone! me! mine
fraud~ account!
gave~ secret
gone~ has means means! you
harm~ anger thing thing!
has~ avoid blow change cover me! means mine not not! odd op op! paper praise! secret want
how~ has has! me mine money op! you
if~ mine
il+ <me>
know~ not
l+ <block> <op> =etranger
late~ me mine!
le+ <fraud> <op> meme
les+ <fraud>
life~ account
loan~ home object!
lost~ family found me means means! object secret secret! you
lure~ change has mine odd
mais+ <me>
means~ atm blow fees found found! gone has how! lost mine not now op! stolen
me~ change change! family fees found gone has! how how! loan means! money money! not not! object op op! others others! own paper paper! past! protest protest! reply secret! typed want you!
mine~ account account! claim cover! did! family family! fees fraud gone has has! how! late loan means means! money op own! past secret! you!
money~ account has
n+ est y
ne+ <me>
non+ <change>
not~ account change crook! did did! found fraud has! me means means! now! stolen stolen!
now~ account means
object~ mine
on+ <has> <me> ne
op~ me me! means not now paper you
others~ has!
ou+ en
pas'+ pour
past~ me
plan~ harm
pour+ un une
praise~ late
protest~ me mine you
puis+ <me>
que+ <me> <mine>
qui+ <me>
secret~ has lost lost!
stolen~ block has how! means means! past past!
suis+ <me> <not>
sur+ <mine> le
thing~ doubt harm harm! plan
trouv+ <mine>
un+ <account> <crook> <fake> <op> <study> <you>
une+ <fraud> <late> <means>
want~ block block! fees has mine
you~ bad fails fees! fraud has has! lost me mine not op others secret stolen`,
  urgent:
    'aaBBAA.baCA..baA.B...CbBABBd..CAa.baabaaa.C..CCDAA.AB....a..aa..ca.ccCDaacABA.B.ABAAbbcaCAaaBAABcCcdBC.G.b.c.bB.dd.Cc.C...B.a.caB...d.e.Aba.bb.cB.B..AbccBbABcC..bD........C...b.bbaba...D..AB.B.daECDADAe.a.c.A.a....dDa.a.Abc.Ba.A..bcbbCBc.A...CaacCDdAC...C.aCbaA..b.da..bc.Ccc.bBCFc...b.cD.A.Bc.a...cB.c.aeB..Bd..B.BAb.c...d..A.baacCcCB.c.cB..B.Cc.c..aaca..bbAa..a.CD.b..cB.cc.d...CbE.BACC.A..c..cCBD...AaA..B....cB.B..bB.CCBF.bbca.cba.CCb.b.CCb..C..Bb..bcbA.bbb..bb.Ceb.c.AA...CA....b..ccE.CCc..c.c.c.AC.bb.accBdc.AaaC.b.BabaBCaba.bCacb..dBB.c.DC.DD.CC...BBCbbBCDAd.bBDcbC..cabdcBcDcAA..b.A.b..a.b.Bb..a...A....bC.aa.bAAA.Bbbb...aaba..b...ccB.C.CbdCC.bACDBEbcbcbCabDdceCD.cAb.b....Dc.cb..CBfaaBB..adAcaa..ccaE.bbEcc....A.....b.b..b.',
  complaint:
    'aAAABcbBBBAfcBBAACBBaAAB..a.AA.c....A..AA.B..BAB..a..BBAaA....aaa.CA.DCBA......AAadbbC.ACAAA.b.B....AD.DB...ACBd...a.....b.cb......C...ccBA.Bc..CcA.ccd..a....A..b..B.c.b..CA..BA.b...E..cbBBAc..b.CD..CC....c..cadc.a...cAdaB.a.B.Abcb..AB.B.a..CCB...a....B....E.c.bd.c..bA....C.c.BBB...aA..C.C.B.DdCA...dB..Bc.BBb.ead.b...............B.AD..d..aA.d.CC.d.............A......e.Bc..d.cD.....B...BAB...CBBA..A.aBA.cC.bbBCBAbdB..cCBBC.A.....A....dBae...d...d.......Bc...d.d..c....cbBA..BA.df......BdBB....b..........B.....dAA.BBB.....B...bD.ABB....b.....B.c...A.............B.................a...A..B...B..B...abBCA.bba..Ab.......DA....A.....B..a....B.B....B.BB.A.BB....c.A.....a..Ba.bcbAbb..............Cb.....b...BCBb.b...Cb.bcddbadbbdbdBb',
  personal:
    'bA.B...BADA....f.Abcc..A.cdBAABA..acBBa...B..B...abAA.aA..aaaa.acaaBBCD.a.abbb..aDBA.AAABB..aAACbbbABAaG.b.DaC...C.Baec.CCBc.b.AbCE..bA.B.AC.baCaBC..C...Bb.cbCdc..cBdB.bc.Bab.BcB.caB.b..cb..B..BA..daB.Ada..dBaa..BBacb.bbbb.BddcBB.Aa.BCd..ABcBABaCcbDBfed.AeABAbe..a.Ca.C.BBB.C.CBCC.ddca.c.dADCb..dBACC..db.bAcC.c.DBb..Aace..bbcCaBb.b.bB.BA.BBac...B..dbcBacdbb.dBbaDcDa.c..BBb.........cBCcBcg...eB.BBB..CaacdBBcC.b..CB.C.b..DBDdBA.C.B.abddBcC...bAc.c.cCbCb..C.baa...b...CebBACB..BAd.Bddce..A...ACbBC.c.EDecABcb.Bb...aA.AcAb.a.A.Aa.bb.Baabcd...cAcaBD..dcB....c.A.AccbBCBB.CCCdb.a...bCb.a..d....aBaacBAB.ab.bccaBAbdAa.b.b.b.A.Cb.acbc...acaabcba.BdbddA.a.cCA..BAC.b.ABaaaA.Ba.d.....BdB.Bbd.Aee.c.BAbbCBc.A...DCBBa.A.bB..Dba..CB.B.b..c.Ac',
  complex:
    'aA.A.A.BBA...BCBBAA..A.AA...caBAbd..BAaAAA.bbABAeb.cad.B.B.ab.AABBA..BCA..BACaadc.A..A.BBAAAaAAa.c..BA.F.BcfAAB...cb..BcbB..Ab.bBDAc...BABAcBBB.Bd.d...a.....CACB.B.A..d..CB..f..b...ccBd.CBB.Bdd.....BBB...C......Bbc..B....B.d..B.....C...Ce.CBBB.a.b..b...dB..A.......c.B....BB....EB..B.BdAB...B....A.........eBB...AA...ea..d.D...........D....b...a.B...........a.da....C..b.........c.....B.ABabe..BCDA.dcbbCA...CB...C.A.B..A.BC..A..Ac..B.......B....B...a.....A.....e..d.......BBbaBA.........A..A.c..b..a.a........a....A.....................c..A....b.....Adccc....A..B...................BBb..c.bbc.aaAB........a.....a....B.ba.A...b.aA.a..............B..........................bcB.....BB..............B.A..a.D..A....A...Bb..............',
}
