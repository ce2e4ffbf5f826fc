/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <blow>! <can> <change> <change>! <claim> <claim>! <cover> <did> <doubt> <doubt>! <fails> <fails>! <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gone> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <imagine> <invest> <invest>! <late> <life> <life>! <loan> <loan>! <lure> <me> <means> <means>! <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <odd> <odd>! <offer> <offer>! <op> <op>! <others> <others>! <own> <own>! <paper> <past> <past>! <plan> <plan>! <praise> <protest> <protest>! <reply> <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <want> <you> <you>! =etranger =parti =passe =pris =tout =vol ? ME NOBODY SHORT ac ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic apres arg arnac asur atant atest au aut avais avec avez avoir banc bancer benefisier bien bloc c ca capital cart cas ce cec cette col combien comme comment conpron conpt consele cont cour cred cro d dans de debloc declar dedan defin degat deman demand dep depos dern des deux dispar distribut divorc dos doubl du elle en erit est et etait ete eur euro factur faire fic financ foi fra frod idantif ie il ils inpos inpot instal jama je just kel l le les lign livre lui lund m ma manc mantan marc matin me med merc mes met mian moi moi' mon mova moves ne nom non nous nouvea nouvel nuit ocun odieus on ont ou oubl ouvert ouvr pai parl part pas pert peut pirat plus poc ponp portefeuil pour pourquoi pouvez pran prand pre prelev proteg puis quand quelle qui quoi ranbours reclan ref relev repons retra sac sai savoir se sef selcn sero serv sesion sestc si sinist soir sold suiv sur susesion svp t tal tarif tonb tres tret tro tronp trouv un une utilis vais valid vers' viant victin vie vir vital voila voitur voleur vos votre voudrais vous y
#+ # <money>
<account>+ <you>
<bad>+ <not>
<block>+ <means>
<cover>+ vie
<did>+ de
<fails>+ <not> de
<has>+ <fails> <lost> <op> <typed> <you> ete t une
<how>+ faire un
<know>+ <not>
<late>+ une
<lost>+ <means> <mine>
<lure>+ pour
<me>+ <did> <has> <reply> <want> <you> ? en peux sef vais
<means>+ <fails> <lost> <stolen> est
<mine>+ <account> <cover> <family> <fees> <firm> <loan> <means> <money> <op> <others> <paper>
<money>+ de pour
<not>+ <me> <stolen> contact de ne un
<now>+ de
<offer>+ pour
<op>+ <home> <mine> non pour
<others>+ <fraud>
<own>+ odieus
<praise>+ <late>
<stolen>+ <mine> de
<study>+ sur
<want>+ <you> il
<you>+ <you>
^+ <blow> <change> <claim> <cover> <did> <fees> <fraud> <has> <how> <imagine> <invest> <late> <life> <loan> <me> <means> <mine> <money> <not> <offer> <paper> <praise> <protest> <secret> <stolen> <study> <you> ca est l la le les ou puis que un
account~ fails! has life not
anger~ harm thing thing!
atm~ gave gave!
au+ <means>
band+ de
block~ has op!
blow~ has! home object
c+ <found> est
ce+ <now> que
cette+ <you>
change~ account firm op
crook~ has mine
d+ avoir un
dans+ l la le
de+ # <fees> <loan> <me> <mine> vant
dep+ ce
des+ <op>
deux+ foi
did~ has money you!
doubt~ anger harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <has> <study> est
est+ <lost> <mine> <not> =parti ce du elle il le
et+ il
fails~ atm! loan you
fake~ you!
family~ account! blow has his past you
found~ block family gone gone! me! mine
fraud~ account! past
gave~ secret
gone~ has means means! you
harm~ anger anger! doubt thing thing!
has~ avoid cover family means mine not not! odd op op! paper praise! secret study want
how~ has has! me mine money now op! you you!
if~ mine stolen!
il+ <me> <want>
know~ not
l+ <cover> <op> =etranger
late~ means! mine!
le+ <fraud> <op> <protest> meme
les+ <fraud> inpot
life~ account
loan~ home object! past
lost~ family found me means means! secret secret! you!
lure~ change has mine odd
mais+ <me>
means~ atm did! fails fails! fees found gone has how! lost mine not op! stolen
met+ <has>
me~ change change! family family! fees found gone how how! loan means! money money! not not! now! object op op! others! own paper paper! past! protest protest! reply secret! typed want you!
mine~ account block claim cover! did! family family! fees fraud gone has has! how how! late loan means money offer own! past secret! study you!
n+ est
ne+ <me>
not~ account! can change crook! did found fraud has! lost! me means! stolen stolen!
object~ mine
on+ <has> <me> ne
op~ did! know me me! means not paper you
others~ has!
ou+ en
own~ not! protest
pas'+ pour
past~ me
plan~ doubt harm
praise~ late
protest~ me mine you
puis+ <me>
que+ <me> <mine>
secret~ lost lost!
stolen~ has how! means!
suis+ <me>
sur+ <mine> l le
thing~ doubt harm harm!
trouv+ <mine>
un+ <account> <blow> <crook> <fake> <op> <secret> <study>
une+ <fraud> <means> <others>
want~ block block! fees has mine
you~ bad fails fees! fraud has has! lost me mine not op others secret`,
  urgent:
    'a.BBA..bbCA..bbea.....CbBAAAc..BAa.babbaaa.C..BCCAA.AA....a....a..eadcCDaabcAAA.B..BBBaacaaC.aaAAABcBbdCC.G.ab.aB.dc.Bc.C...A..b.cbB...c.e.A.bcabbdB.A...BcccAaABbdCA..cE...bC...aCa..bbacb.a..C....AB.C.daEBa.CBBe..ad.A.a....db.aB.Aab.AbcB.acCBd.A....CbaccdAB.db...D.DbbA..a..bcCbcbcbBBF.d..c.dDABb....A..c.b.cc..Bca.A.CAb.bc.c...bB.acCcCBc.b.c.d...CbdB.c..ba.bbA...a.BE...cBCc.bc..Cc.c..CbD.AAaA...AbCBC....Aa...B....cAC..BB.CC.FbBa.cba.CCb.DDdc.b.aB.B.bcbbA.bcb..bb.CbBbcBAA...CA...d.b.cdE.CCBca..dAecb.BC.ccBac.cBcc.A.AaaCdBab.BCabbAbCCbbb..cdB.Bc.bb.EC.CEA.CC.....CBCbbCDBc.cBDcB..C.babcbADbBAA...b..b..a.b.BCaa....A....bC.aB.c.AA.BbbaB..Aac...cB.cB.C.CcDC.DaCBEccaDddabEcdCD...cAab....Dc...Ceb.acdBca...dcaCDaECcc....B.....b....c',
  complaint:
    'bAAABcbBABAfcBAAACBBaa..B....AA.c.......AA.B..BAB..a..BBAaA.....aaaaA.DCBA...A...AAadbbBAAACAAA.b.B...aAD.DB..ACBc...a.....b.b.ba.....C...cc.B.ACc.CcA..ccd..a...A.A...a..Bb.A.b..CA.A.b.....E.cbA..BAc..b.CD..CCC..a.c..cadc.a..cAb.aB.b.B.bcb.B.C.a...CCB......A...B.A.E.c.bd.c.....C...BBA....A..CCB.DccC.A..dC..B.BCb.fad.a....B.........B.BD...d....Ad.C.cC.d..........A.....e.BBBc..A...d.cD....B.CABB.CBBA..cA.aBA.cC.cbCBBbdB..cCBBCAb........de......d..d.....bBc...c.d..c....cbBA..BA.de......BdBB....b............A......d.A.A.B.....A...bD..ABB.....a.A..c.B.Bcc..d.A..............B....c.........a...a....A.C...AAAA....bBBA.bbb..Ab...A...DA.....A....B...a.BA....B.B.BABB..c...A....a...cBaB.cAbbA.......C..........BC.B.....Cb.bcddbadabdbdB',
  personal:
    'aAAA...BACAA.a.b.Cbcca..A.bdAABB...bcBBa...BBABa...bBAaaA...aaaa.aa.CBDEaaB.bbbba..CB..AAAABC..aAACacbAABaG.bCaC...C.A.ec.BCBedAb.CbBE.abA.B..BA...a.D.a.C...C..cbACddc..cCa.A.bcAA..aCacBadB..acbcb..Cb.BA....C..Aeaa.dBba..BBaa.bbdbc.Cdd.B.CaCd..ACBbC.BaB.CBfd.Bad.BeBB.eA.b.B.BBC.CBDBCCdBee..c.BCc...cBCBC..cA..dC.c.DBb...b.c..ccCcAa.c.bA..A..C.Cb..b..B..cbbbbb.dAcaCcBac.AB..CC.A..........cCCcga..B.BBB...BaaceABbBAb..B.Bca..DBDAcC.A.abddA.....cb.b..cdb...C.c.a...b..Cdb.B.CB..CAc...d.ea.A...bABCC....aCCdcBBcb.bCb...bB.AaAb...A.Aa.ab....bbdd...c..cBABaB.a.d.cBd.....caA.ccbBCBB.B.bcCe.ab..bb.B.a.dc....BaabBAbA.a.bccaBBbdAa.bbc.c.A.Cb..adbb..ccbacbaBdccdA..baC.B.b..B..aa..Bb.cc.....BeB.Bacdeb.BCc..A.aDCcBB....Ab..Cba..CA.B.b..b.A',
  complex:
    'aA.A.A.BBA...CCBBAA.A...AAA..cbAAbd..BAaAAA.bbABAdbAc.daB.BA.ab.AABB..BCA...BACaadb.AA...BABAAA.AAa.c..BA.F.BfA.B...cb..BccB...Ac.bBC.c...BBcB.ABB.Bd.da...a.....B.A.CB.B.Ab.Ac..CB.fAb.....ccd.CB..A..ec....ABBAB..a.......Bbc.B.....B.d..C......Ce.CcABB.a...b...B.AdB.A.......c..B.B....EB..A.BdBB.B.....BBA...A..eBC...AA...ea...dC...........D.....b..a...B........a.ea....B.b.......Cec..........BBbdbeBBDA.d.cbbBA...CB.A.CA.B.BA.BC.A..c..B.....B.......B.............e..d.......BBbbBA.........A..A...cb.C..aaa.........a.....AA...a..........A.....c....A....A.b......A.dcccc......B...................cBBb...cbbc.aaAB........a.....a....B.ba.A....a.aAa.......................A..............bac....BB.......B.AA...D...A...A....Bb.............',
}
