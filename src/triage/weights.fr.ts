/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <blow>! <can> <change> <change>! <claim> <claim>! <cover> <did> <doubt> <doubt>! <fails> <fails>! <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gone> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <imagine> <invest> <invest>! <late> <life> <life>! <loan> <loan>! <lure> <me> <means> <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <object>! <odd> <odd>! <offer> <offer>! <op> <op>! <others> <others>! <own> <own>! <paper> <past> <past>! <plan> <plan>! <praise> <protest> <protest>! <reply> <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <want> <you> <you>! =etranger =parti =passe =pris =tout =vol ? ME NOBODY SHORT ac ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic apres arg arnac asur atant atest au aut avais avec avez avoir banc bancer benefisier bien bloc c ca car cart cas ce ce' cec cette cli col combien comme comment consele cont cour cred cro d dans de debloc declar dedan defin deman demand dep depos dern des deux dispar distribut dos doubl du eau elle en encore erit est et etait ete eur euro factur faire fic financ foi fra frod idantif ie il ils inpos inpot instal jama je just kel l le les lign livre lui lund ma manc mantan marc matin me med merc mes met mian moi moi' mon mova moves ne nom non nous nouvea nouvel nuit ocun odieus on ont ou oubl ouvert ouvr pai parl part pas pert peut pirat plus ponp portefeuil pour pourquoi pouvez pran prand pre prelev proteg puis quand quelle qui quoi ranbours reclan ref relev repons retra sai savoir se sef selcn sesion sestc si sinist soir sold suiv sur susesion svp t tal tarif tonb tres tro tronp trouv un une urjanc utilis vacanc vais valid vers' viant victin vie vir vital voila voitur voleur vos votre voudrais vous y
#+ # <money>
<account>+ <you>
<block>+ <means>
<cover>+ vie
<did>+ de
<fails>+ <not> de
<gave>+ <mine>
<has>+ <did> <fails> <found> <lost> <op> <praise> <typed> <you> ete t une
<how>+ faire un
<know>+ <not>
<late>+ une
<lost>+ <means> <mine>
<me>+ <did> <has> <reply> <want> <you> ? en peux vais
<means>+ <fails> <lost> <stolen> est qui
<mine>+ <account> <cover> <family> <fees> <firm> <loan> <means> <money> <op> <others>
<money>+ de pour
<not>+ <me> <stolen> contact ne un
<now>+ de
<op>+ <home> <mine> non pour
<others>+ <fraud>
<own>+ odieus
<secret>+ <gave>
<stolen>+ de
<want>+ <you> il
<you>+ <you>
^+ <blow> <change> <claim> <cover> <did> <fees> <fraud> <has> <how> <imagine> <invest> <late> <life> <loan> <me> <means> <mine> <money> <not> <offer> <paper> <praise> <protest> <stolen> <study> <you> ca des est l le les ou puis que suiv un
account~ fails! has life not
anger~ harm thing thing!
atm~ gave gave!
au+ <means>
band+ de
block~ has op!
blow~ has! home mine
c+ <found> est
can~ you
cette+ <you>
change~ account firm loan op
cover~ late!
crook~ has mine
d+ un
dans+ l la le
de+ # <loan> <me> <mine>
dep+ ce
des+ <op>
deux+ foi
did~ money you!
doubt~ anger harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <has> <study> est
est+ <lost> <mine> <not> =parti ce du elle il le
et+ il
fails~ atm! loan you
fake~ you!
family~ account! blow has his you
found~ block family gone gone! me! mine not!
fraud~ account! past
gave~ secret
gone~ has means means! you
harm~ anger doubt thing thing!
has~ avoid change cover did family gave means mine not not! odd op op! paper past praise! secret study want
how~ has has! me mine money now op! you you!
if~ mine
il+ <me> <want>
know~ not
l+ <account> <cover> <now> <op> =etranger
late~ means! mine!
le+ <fraud> <op> <protest> meme
les+ <fraud> inpot
life~ account
loan~ home object! past
lost~ family found me means means! object secret secret! you!
lure~ has mine
mais+ <me>
means~ atm did! fails fails! fees found gone has how! lost mine not op! stolen
met+ <has>
me~ blow! change change! family family! fees found gone how how! loan money money! not not! now! object offer op op! others! own paper paper! protest protest! reply secret! typed want you!
mine~ account claim cover! did! fails family family! fees fraud gone has has! how how! late loan lost! means money offer op own! past secret! study you!
money~ account
n+ est
ne+ <me>
non+ <change>
not~ account! can change crook! did fraud has! lost! me means means! stolen stolen!
object~ mine
offer~ loan!
on+ <has> <me> ne
op~ know me me! means money not odd! paper you
others~ has!
ou+ en
past~ me
plan~ harm
praise~ late
protest~ me mine
puis+ <me>
que+ <me> <mine>
secret~ has lost lost!
stolen~ has how! means! op!
study~ mine
suis+ <me> <not>
sur+ <mine> l le
thing~ doubt harm harm!
trouv+ <mine>
un+ <account> <blow> <crook> <fake> <op> <secret> <study> <you>
une+ <fraud> <means> <others>
want~ block block! fails fees has mine
you~ bad fails fees! fraud has lost lure me mine not op others secret`,
  urgent:
    'a.BBA..bbCB..cbea.....CbBAAAd..B.b.babbaaaaC..BCCAA.AA....a......ea.cbCEaabcAAA.B..CBBaacabCAaaAAACcBbdBC.G.ac.aB.dc.Bc.C...A..b.dbB...d.e..dbca.ab.cB.B.BcbcAaAB.dC..cD...cB....Ca..abbacb.b..C....AB.B.daEBa.CBAe.ae.A.a....db.aB.A.b.BacB.abDBd.A....BbacdAB.db...D.CbaA..a..cCbdbBBF.d..b.dDABb.a.AA.cc..b.cd..Bca.AABAb.bdc...bcaBBaa.cCcCBc.b.d....CbdB...ba..bbA...a.CD..cDC.bc.Cd.c.cc.BAaA....bCBC....Aa..ABA..bAB.d.B.CC.F.bBa.cba.CCa.CCcd.b...B.bc.ccA.bcb.bbCbBd.AB...CA...d.c.cdE.CDBca..cBebbBC.bcBacb.bBcb.AAaaDacbBaaa.BCaabABcCCbbbA.cdB.C.bcA.cEC.CE..CC.....CBCabBBCB.cCbC..B.b.bdcACcBcABA..b..b.a.b.BDbb.........bC.a.b..AA.BbbaC...Aac.a..bA..cB..B.CcC.CaBBCDb.caEcabDbcbdCD.Ab...Dc.c..CebCc..addBca...dcaCE.aFCcc.....A....ab....b',
  complaint:
    'bAAABcbBABAfcBAABBABa.AAB....AA.c.......AA.B..BAB..a..BAAaA....a.aaCA.DCBA.......A.adcbBAAACAAA.b.B....AD.DB..ACBc...a.....a.b.ba.....C...cc.B.A.Cca.CcAccd..a...A.A..b..Bb.Ab...CA..A.b.....E.cbA..BAc..b.CD..CCC...c.Acadc.a..dAb.aB.b.B.bcb.B.B.a...CCB.....A...B.A.E.c.be.c....C.BBA...aA..CCB.DdC.A....dB..B.BBb.fad.b...............D.B.AD...d...Ad.C.cCd...........A....e.AAc.....d.d...B.CABB.CBBA..cA.aBA.cC.cbBBbd.B.cCBBC.Ab........de......dCd.......Bc....c.c...bbBA..BA.ee......BdBB....b...........A.......e..A.BBa..A...A...c.D..ABB.....b.AAc..B..Bcc..d.A..............B...c.........b....a....A.BA.AA.B.....bBCAabb..Ab.......DA...A.A..A...B...a..B.A.....B.B..AA...c..A..A...a..a.cAcA..........Cb..........BC.Cb..A...Cb.bcddbdBbcdbdB',
  personal:
    'aAAA...BACBA.b.b.Bbcbb..A.bdAABB...bcBBa...BBAB....aBAaaB..aaaa.aa..BBCEaaB.bbbba..DA..AAAABC..aAACaccAABaG.bCaC...C.B.dc.BCBddAcaCbBE.abA.B..BAC....a.D.B...B..cb.Cec..cCa.AbcAcA.b.bCacBacB..acbcbA.Bb.BAa..aC..Aea.dCba..BAab.bbdbc.Cdd.B.BaCd..ABBcC.Ba.CBfe.Cbd.AeBB.eA.b.BBBC.CBCCdBdc..c.BDc..cBCBABC..d...dC.c.DBb...b...bbCBbcaBa..c.bA..A..CBb..b..B.dbbbdbb.dAcaCcBc.AB.CC.........bBCcga..B.BBB...CaabdBBbBB..B..Cc..DBDdBcC.B.abddA.....bb.A.cdCbd..C.c.a..b.Ce.B.BBA.CAc...d.da.A...bABCC....aBddBBcbD.cBb...a..aAAb..b..A.Ba.bac....bbdd...c.cBAbBCaB.a.d.cBd.....caA..ddbCB.B.bbCd.a...bb.B..a.dc....BbbBAbA..a.bccBAbdBb.bc.cb.A.Cbaaaccca..cacb.bbbaBcccccA.bbBB.B.b...B.aa....Ba.c..BdCBacBefb.B.aBBc..A.aCCdBB...B.Ab..CDba..CA..ab..c.A',
  complex:
    'aA.A.A.BBA...CCBBAAAA...AAA..cbAAbd..BAaAAA.bbABAdaAc.daB.B.ab.AABBA..BCA...BACaadc.AA...BABAAA.AAa.c..BA.F.BfA.B...ca..BcbB...Ac.bBD.c...BB.B.AcBA..Bd....a.....C.ACB.B.Ab.A..C.B..fAb.....ccd.CB..A..ec....ABBAB.........Cbb.B.....B.d..C......Ce.CcBBB.a..a...B.AdB.A.......b.B.B..EB..A.BdBB.B....BAA.....B..eBC...BA...ea..dC...............D....c..a...B........a.ea.....b......ec........BBacbeBBDA.d.cabCA...CB..CA..B.A.BC..A..d..B.....B....................e........BBabBA.........A..A...cb.C..ba..........a....AA.....aB........a..A.....c....A...BA..b......A.dcdcc....A..C.................c.BBb...cbbcaaAB..............a...B..ba.A....a.a.Aa...............B.........E..............bc...BA........a..B.AA...D.B.A....A.....Bb.............',
}
