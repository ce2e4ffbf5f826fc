/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . <account> <anger> <anger>! <atm> <atm>! <avoid> <avoid>! <bad> <bad>! <block> <block>! <blow> <blow>! <can> <change> <change>! <claim> <claim>! <cover> <did> <doubt> <doubt>! <fails> <fails>! <fake>! <family> <family>! <fees> <fees>! <firm> <firm>! <found> <found>! <fraud> <fraud>! <gone> <harm> <harm>! <has> <his> <home> <home>! <how> <if> <imagine> <invest> <invest>! <late> <life> <life>! <loan> <loan>! <lure> <me> <means> <mine> <mine>! <money> <money>! <not> <not>! <now> <now>! <object>! <odd> <odd>! <offer> <offer>! <op> <op>! <others> <others>! <own> <own>! <paper> <past> <past>! <plan> <plan>! <praise> <praise>! <protest> <protest>! <reply> <shop> <shop>! <stolen> <stolen>! <study> <study>! <thing> <thing>! <want> <you> <you>! =etranger =parti =passe =pris =tout =vol ? ME NOBODY SHORT ac ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi aplic apres arg arnac asur atant atest au aut avais avec avez avoir banc bancer benefisier bien bloc c ca car cart cas ce cec cette cli col combien comme comment conpron consele cont cour cred cro d dans de debloc declar dedan defin deman demand dep depos dern des deux direct dispar distribut divorc dos doubl du eau elle encore erit est et etait ete eur euro factur faire fic financ foi fra frod idantif ie il ils inpos inpot instal jama je just kel l le les lign livre lui lund m ma malad manc mantan marc matin me med merc mes meson met mian moi moi' mon mova moves ne nom non nous nouvea nouvel nuit ocun on ont ou oubl ouvert ouvr pai parl part pas pert peut pirat plus poc point ponp portefeuil pour pourquoi pouvez pran prand pre prelev proteg puis quand quelle qui quoi ranbours reclan ref relev repons rest retra retrouv sai savoir se sef selcn seman sesion sestc si sinist soir sold suiv sur susesion svp t tal tarif tonb tres tro tronp trouv un une utilis vacanc vais valid vers' viant victin vie vir vital voitur voleur vos votre voudrais vous y
#+ # <money>
<cover>+ vie
<did>+ de
<fails>+ de
<gave>+ <mine>
<has>+ <did> <lost> <op> <typed> <you> ete t une
<how>+ faire
<know>+ <not>
<late>+ une
<lost>+ <means> <mine>
<me>+ <did> <has> <reply> <want> <you> ? en met peux sef vais
<means>+ <fails> <lost> <stolen> est qui
<mine>+ <account> <cover> <family> <fees> <firm> <loan> <means> <money> <op> <others>
<money>+ de pour
<not>+ <me> <stolen> de ne
<now>+ de
<offer>+ pour
<op>+ <home> <mine> non pour
<secret>+ <gave>
<stolen>+ <mine> de
<want>+ <you> il un
<you>+ <you>
^+ <blow> <change> <did> <fees> <fraud> <has> <how> <imagine> <invest> <late> <life> <loan> <me> <means> <mine> <money> <not> <offer> <paper> <praise> <protest> <secret> <stolen> <study> <you> ca des est l le les ou puis que suiv un
account~ fails! fraud has not
anger~ harm thing thing!
atm~ gave gave!
au+ <means>
avoid~ mine
bad~ me
band+ de
block~ has op!
blow~ mine object
c+ <found> est
ce+ <now>
cette+ <you>
change~ account firm loan op
crook~ has mine
d+ un
dans+ l la le
de+ # <fees> <loan> <me> <mine> tanp vant
dep+ ce
des+ <op>
deux+ foi
did~ has money you!
doubt~ anger anger! harm harm! plan plan! thing thing!
du+ <past> <stolen>
en+ <block> <has> <study> est
est+ <mine> <not> =parti ce du elle il
et+ il
fails~ atm! loan you
fake~ you!
family~ account! blow has his you
found~ block gone! me! mine not!
fraud~ account! past
gave~ secret
gone~ has means means! you
harm~ anger anger! thing thing!
has~ avoid blow cover did family gave means mine not not! odd op op! paper praise! secret want
how~ has has! me mine money op! you you!
if~ mine op
il+ <me> <want>
know~ not
l+ <account> <cover> <now> <op> =etranger
late~ means! mine!
le+ <fraud> <op> <protest> meme
les+ <fraud> inpot
life~ account
loan~ home object! past you
lost~ found me means means! mine secret secret!
lure~ has mine
mais+ <me>
means~ atm did! fails fails! fees found gone has lost mine not op! stolen
me~ blow! change change! family family! fees found gone how how! loan money money! not not! now! object op op! others! own paper paper! protest protest! reply secret! typed want you!
mine~ account block claim cover! did! family family! fees fraud gone has has! how how! late loan means money offer op own! past secret! study you!
money~ account
n+ est
ne+ <me>
not~ can change crook! did fraud has! lost! me means means! stolen stolen!
object~ mine
on+ <has> <me> ne
op~ did! know me me! means money not odd! paper you
others~ has!
past~ me
plan~ doubt harm
pour+ <me> une
protest~ me mine
puis+ <me>
que+ <me> <mine> faire
secret~ has lost lost!
stolen~ has how! means! op!
study~ mine
suis+ <me> <not>
sur+ <mine> l le
thing~ doubt harm harm!
typed~ protest
un+ <account> <blow> <crook> <fake> <op> <secret> <study> <you>
une+ <fraud> <means> <others>
want~ block block! fails fees has mine
you~ bad fails fees fees! fraud has has! lost lure me mine not op others secret`,
  urgent:
    'aaBBA..bbCB..caeaA....CaBAAAd..B.b.aababaa.C..BBCAA.AA....a......ea.cbBDaabcAAAAB..BABBaadabDAaaAAABcBbdBC.G.bb.aB.dc.Bc.C...A..b.cbB...c.e..dbcaab.dB.B..BcccAaAB.dC..cD....cC.....C..abbacb.b..C....AB.B.daECa.CABe..a.e.A.....b.da.aB.A.b.BacBbbDBd.A....CaabCddAB.db...D.CbaA..b.b.bcCbcb.BBE.e..b.dD.Bc...AA.cA.c.cd..Ba.B.BAb.b..cc.aacDbCBcc.c....CbcB..c..ba..bbA...a.CE..cCc.d..Cc.dBb.B.A.A..bCBC....A...AB....bAC.d.B.CC.F.bBd.cba.CCabb.CC..b.a.B.bbcbAAbcb..bb..CbBbc...B...BA..c.d..bcE.CDcb..cAebbBCdB.cc.bBcb.A.aaDbcbBaaaaBCaabBcCbbb..cB.CC.bbB.cEC.CE..CC......BBbbBBC.cCcC..C.b.dcADbcAAA..b..b...a.BCb........AbC.aC.b.AA..baaC..Aac.a..bB..cBB.CcC.CaBCCDccaDdcabDbcbdDEAabd...Dc..b..CebCcA.addBca...ccaCF.bFCcc.....A......bb....c',
  complaint:
    'bAAABcbBABAfcBABBCBBaaAAB....AA.c.......A..BA.BAB..a..BAAaA....aaaaCA.DCBA.......AA.adcbBAAACAAA.b.B...aAD.DB..ACBd...a.....a.b.ba.....C...cc.B.ACcb.CcB.ece..a...A.A..a..Bbc.A.a...C..A.b.....E.cbA..BAc..b.CC..CCC..a..c..cacc..b..cAb.aB.a.B.bb.B.B.b...CCB.......A...B.A.E.c.bd.c......CacBBA...aA..CCC.DcC.A...dB..B.BB.ead.a...........B.BD..d..aAd.C.caC.d...........A....e.ABc.A...d....B..CA.CBBA..cA.aBA.cC.cbCCBbd.B.cCABC.Ab........d.ae.....d.d......Bc...c.c.C.c....bbaBA..BA.d.d.....BdBB...b.........A.......eAAA.B....A...A...bD.ABB....b.A.Ac..B..Bcc..c.A.............B...c........b...a....A.C..AAAA....cBCAabb..Ab...A...DA...A.A.A...B...a..B.....B.A..AA..c...A..B...a.bB..cAcA..A........Cb......d...BC.Bb......Cb.bcacdbadBabdbdB',
  personal:
    'aAAAa..BACB......Cbccaa.A.cdAABB...bcBBa...BBABa...bAAaaB..aaaa.aa..BCCEaaB.bbbba..CAB..AAAABC..aAACabbAABaG.bCaC...C.B.ec.CCCedAc.CbBE.ab..B..BAA...a.D..B...B..cb.Cdb.bcCa..A.bcAdAb.bCacBadB..acccbA.Cb.BAa..aC..Adaa..dBba..BBAaa.bbdbb.Cdd.BBaBd..ABBcC.BaB..CBfd.Bad.AeBB.dA.b.aBaBBC.C.BBCdBdc..c.ACc..cCCBBC..d...dBc.DBb...a.bCBbBa.c.bA.A..CBb..a..BB..cbbadba.cAcaCcBc.BB.B.A.......cBbC.g.A.BBB...BaabdBBbCAb..A..Bc..EBCdAc.CB.abccAAC...bdb.b.cdCb..C.c.a...bB..Cda.B..BB..BAc.B..eda.A...ACCC....aBdCbbD.cBb...bBAaAba..b..A.Ba.bc...bbdd..c..cBAaCBaB.a.d.cBd.....caA..ddCB.B.bbCd.a..bb.....dc....BabBAbB.a.bcbBBbdBb.bcc.c.A.Bbaaaccc..caca.cbbaBcccAAbbBB.B.b..B..aaa...Bb......eBBacBBdeb.B.aCCc..A.a.CdBB...B..b..DDba..BCA.B.bb..c..',
  complex:
    'aA.A.A.BBA...CBBBAAA....AAA..caAAbd..BAaAAA.abAB.dbAc.daB.B.ab.AABBAB.BCA...BACabdb..A....BABBAA.AAa.c..BA.F.BfA.B...ca..BcbB...Ab.bBC.c...BA.B.ABB..Ad.d...a.....B.ACB.B.Ab..Bc..C.B.fAb.....bcd.CC..A..dc....ABABB..b.C......Bbbc.B.....B.d..B.....CeaCcBBB.a.b..b...B.AcB.A........c..B.B...FB..A.BdBB.B....BAA.......eBB..BA.A.eadD...............b..a...cB.........a.d......b.....Cec........BBbdBCDA.d.cbbCA...CB.A.CA..B.A.BC..A..A..B....b..B...................e...d........BBbbBA.........A..A..cb.B..ba........a.....A.....bB...............c...A....BA..b......A.dbcbc........................BBc...cbbcaaAB.............a....B.ba......a.aAa.............B.......................bac.b..BA.c.......a..B.BA...D...A....A.....Bb...............',
}
