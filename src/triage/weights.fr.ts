/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: `
 # * , . ACCOUNT ANGER ANGER! ATM ATM! AVOID AVOID! BAD BAD! BLOCK BLOCK! BLOW BLOW! CAN CHANGE CHANGE! CLAIM CLAIM! COVER CROOK DID DOUBT DOUBT! FAILS FAILS! FAKE! FAMILY FAMILY! FEES FEES! FIRM FIRM! FOUND FOUND! FRAUD FRAUD! GONE HARM HARM! HAS HIS HOME HOME! HOW IF IMAGINE INVEST INVEST! LATE LIFE LIFE! LOAN LOAN! LURE ME MEANS MEANS! MINE MINE! MONEY MONEY! NOT NOT! NOW NOW! OBJECT ODD ODD! OFFER OFFER! OP OP! OTHERS OTHERS! OWN OWN! PAPER PAPER! PAST PAST! PLAN PLAN! PRAISE PROTEST PROTEST! REPLY SHOP SHOP! STOLEN STOLEN! STUDY STUDY! THING THING! WANT YOU YOU! =etranger =parti =passe =tout =vol ? SELF NOBODY SHORT a ac ace ai aid ajanc ajio ajout alins anprunt ans anul anvoi apar aplic apres arg arnac asid asist asur atand atant atest au avais avec avez avoir banc bancer band benefisier bien bloc c ca cang capital cart cas ce ce' cec cette chez clic cod coleg combien comme comment cona conduct conect conpt consele coup cour cre cred d dans dat de debit debloc declar dedan defin deman demand dep depos des deusian dev devian direct dispar distribut divorc dos doubl du elle elles enf ereur erit escroc espert est et etait ete eur euro factur faire fic fil financ foi fra frod frodul gar ie il ils incon inpos inpot instal j jama je just kel la le les lev lign livre lui lund ma manc mantan marc matin me med meme merc mes meson mian mis moi moi' mon mons mort mova moves ne nom non nous nouvea nouvel nuit numero on ont opos otoris ou oubl ouvert ouvr pai parsing pas pert peut peux pirat plafond pland plus point port portefeuil pour pourquoi pouvez pran pre prelev pri procur proteg puis qu quand que quel quelle quelles qui ranbours reclan ref refus relev repons retra retrouv sac sai san savoir se sef selcn seman sero serv sesion sestc si sinist sold sont suis sur surande susesion svp t tal tanp tarif telefon tonb toujour toutes tres tret tro tronp trop trouv un une urg utilis vacanc vais valid vers' veut viant victin vie vir vital voisin voitur voleur vos votre voudrais vous y
#+ # MONEY
ACCOUNT+ FAILS ne
COVER+ ? vie
CROOK+ de en
DID+ de un
FAILS+ NOT de
FOUND+ GONE
GAVE+ HAS MINE
HAS+ FAILS NOT OP PRAISE STOLEN TYPED YOU ete t une
HOW+ un
IF+ ME
KNOW+ NOT
LATE+ une
LOST+ MEANS MINE
ME+ DID HAS KNOW LATE PAST REPLY WANT en le met peux sef suis vais
MEANS+ FAILS LOST STOLEN au est et il qui
MINE+ ACCOUNT COVER FAMILY FEES FIRM HOME LOAN MEANS MONEY OP OTHERS PAPER SECRET nom
MONEY+ pour
NOT+ DID HAS ME STOLEN cont contact ne
NOW+ de
OP+ MINE non pour
PAST+ FOUND
SECRET+ LOST
STOLEN+ MINE de
WANT+ YOU il
YOU+ ME YOU
=tout+ est
^+ BLOW CHANGE CLAIM COVER DID FAKE FAMILY FEES FRAUD HAS HOW INVEST LATE LIFE LOAN ME MEANS MINE MONEY NOT OTHERS PAPER PRAISE PROTEST STOLEN STUDY WANT YOU band ca est il l la les ou puis que tro un
ACCOUNT~ FRAUD FRAUD! HAS LIFE NOT
ANGER~ DOUBT HARM HARM! THING THING!
ATM~ DID GAVE GAVE! MEANS
au+ MEANS
BLOCK~ HAS OP!
BLOW~ CLAIM MINE NOW
c+ est
ce+ que
cette+ NOW YOU
CHANGE~ ACCOUNT CROOK FIRM LOAN MEANS! OP
CLAIM~ LOST
COVER~ IF LOAN
CROOK~ HAS MINE
d+ un
dans+ l la le
de+ # FEES LOAN ME MINE PAST
dep+ ce
des+ OP
deux+ foi
DID~ HAS YOU!
DOUBT~ ANGER HARM HARM! PLAN PLAN! THING THING!
du+ PAST STOLEN
en+ HAS STUDY est
est+ BAD DID FAILS GONE MINE NOT =parti ce du elle il le
FAILS~ ATM! LOAN
FAKE~ YOU!
FAMILY~ ACCOUNT! BLOW FIRM HAS! LIFE PAST PAST!
FOUND~ FAMILY GONE! ME! MINE NOT NOT!
FRAUD~ ACCOUNT! PAST
GAVE~ SECRET
GONE~ MEANS MEANS! MONEY YOU
HARM~ ANGER ANGER! DOUBT PLAN THING THING!
HAS~ ATM AVOID BLOCK BLOW COVER ME! MEANS MINE NOT NOT! ODD OP OP! PAPER PAST! PRAISE! SECRET
HOW~ HAS! LIFE MINE MINE! MONEY OP! YOU YOU!
IF~ MINE OP STOLEN!
il+ ME
KNOW~ NOT
l+ BLOCK COVER MONEY OP =etranger
LATE~ ME MEANS!
le+ ACCOUNT FRAUD OP PROTEST
les+ # FRAUD inpot
LIFE~ ACCOUNT PAST!
LOAN~ HOME ME OBJECT! YOU
LOST~ FAMILY FOUND ME MEANS MEANS! OBJECT SECRET SECRET! YOU!
LURE~ CHANGE HAS MINE ODD
mais+ ME
MEANS~ ATM ATM! CHANGE FAILS FAILS! FEES FOUND FOUND! GONE HAS HAS! HOME HOW! LOST MINE NOT NOW OP! STOLEN STUDY
ME~ CROOK! FAMILY FEES GONE GONE! HAS HOW! INVEST LOAN MINE! MONEY MONEY! NOT NOT! OBJECT OP OP! OTHERS! OWN PAPER PAPER! PAST! PROTEST PROTEST! REPLY SECRET! WANT WANT! YOU YOU!
MINE~ ACCOUNT ACCOUNT! CLAIM COVER! DID! FAMILY FAMILY! FIRM! FRAUD GAVE GONE HAS HAS! LATE LOAN LOST MEANS MEANS! MONEY OWN! PAST PROTEST STUDY! YOU!
MONEY~ ACCOUNT
n+ est
ne+ ME
NOT~ CHANGE CROOK! DID DID! FOUND FRAUD HAS! LOST! ME MEANS! MINE! NOW! REPLY STOLEN STOLEN! WANT YOU!
NOW~ MEANS
OBJECT~ CLAIM! GONE ME MINE NOT
OFFER~ FIRM
on+ HAS ME ne
OP~ FOUND KNOW ME ME! MEANS NOT NOW PAPER PAPER!
OTHERS~ FRAUD! HAS!
ou+ en
OWN~ NOT
PAPER~ MINE
pas'+ pour
PAST~ FOUND
PLAN~ HARM THING!
pour+ NOT
PRAISE~ LATE
PROTEST~ ME MINE
puis+ ME
que+ ME MINE YOU
qui+ ME
s+ est
SECRET~ GAVE HAS LOST LOST! STOLEN
STOLEN~ BLOCK HAS HOW! MEANS! MINE! OP! PAST
STUDY~ CROOK ME
sur+ MINE le
t+ elle
THING~ DOUBT HARM HARM! PLAN
trouv+ MINE
un+ ACCOUNT CROOK FAKE OP SECRET STUDY YOU
une+ FRAUD MEANS OP OTHERS PROTEST
WANT~ BLOCK BLOCK! FEES ME MEANS MINE OFFER
YOU~ CAN CHANGE FAILS FEES! FRAUD HAS HAS! LURE ME MINE NOT ODD OP OTHERS`,
  urgent:
    'a.BAAA.aaDA..caA.A....C.aBABAcA.CB..babbaaaaB..CBD.A.AA..a.a...aa..c.BbbCDaaacAAA..BAAAB.bbda.CAaaBAABbCdAD.G..cc.bC.dd.Bb..B.....BA...caC...Bdbe.A..b.a.bbBc.cB.BcBc..Bb.cAb.AbBbcC..cC.....bB....CCB..b..acacb.a...C..ca.ACc.B.aeaFC.ADB.Be.ad.A.a.B...eCa.ac.B..bc.Cb.BbbbcDBc.....BBaB.aCDdAB.c.....C....C.aA..Ab.c.bc.Cadc.ccACE....a..dCA.Bbb.da...B.A..cBBb.Cad..BA..AABAcac.Bd..B....c.cB.a.bdDcCC..b.c...BBa.B....c.B.bbcacABbbAb.B.a.CD.cc.cBcB.C.cBc.c.Cc.A.BBB....c..cCA....A....cA..bA.B...bBACCBF.bbba.cAa...ACCc.CC.C..B..Bc...bcB.cbA.b.b..bc..b.b..BA..BA...c.BbBb.ccE.CC.b.d...c..cBcBbabc.bdcc.BAA.aaCCCb.Bab.CCaaaB.cc....eB.CCd.c.AaCC..cD...C....a..BBBbbCCDBd.cCCbdB..C..baacddbCcCcD......b..Aa.a.Bb..........BA..aa.bCA..Acbaa..baac..BC..aB.CbcCC.CbCACBADC.c...aA.bbCacbbDcbdcbD..cdAa.A...Dc..b.cbBBcCBfbBDBDcbb.Acab..cdaCE.bEaC.cc.............b.bC..',
  complaint:
    'aAAAAcbBBCAgbCABCC...b.b.A....AA.b.......A.ACBABAB.....BBAaA.....aa..BB.ECAA........AA.cbbBBAACABA.b.C...AE.DB...BCBc...b......b.b.bc.b.....Cc...bcC.BAA.Bc..CBDcA....f.e..........A..b.Bb..c...a..CCBb.cbA.b..b..D..dbB...BA.d...b.DC..C.DC...c..dadcc.....cADdb.bAAbaB..b...C.B.b..BBCCBd..a.a.A..ACDBA...bDB..dec.db......C.cB..BC....A.B.CC.Ca.c.CccC..A....dC.A...BBB.c.d.a.......Cc.....c..B.D..A.BD...d.....a.d.c.bB..e......................d.A.AeBb...c.....Bc..CBBB...BABB.c..aBA.c..ccCBAccdB...CABCcB.....AB.......d.....dA.d...........Bc...d.c..c...cbBA..BA.de..a......BdBB.......................d.A........a....B.....C.C.....b....B..BB.B.c...d.B.................C.................................B..B...bBC..bba...ab........A............b.b..B......B.....bAA..........c..........B....B...ccAdA..cc.................B........CaCb....B..C....A.cdcbbBabd.bd',
  personal:
    'bAA....BAC......ACbccc.A.A.bdB.AB...bbAAbA..BA.B...abAAaaAa..aaaa.a..ACBCEa.B.abc.b...EA...AAACB..aBACbcABBaG.AcCaC...B.C.dcc.BC.AB.dcA.BbCF..bb.AC....AB...Cb.c.C..aa....aC.d.accACeb.bCcB.AAA.cdAA.Ab..bbD.cBacB.c..c.ACcA..Bb..BA...aCd..Ada.dBbb.b.A.abbbb..aeabbBee.ABa.BBd..A.cC.ABA.b..CBge.bdB..ABeA...BdA..b.Bb.DBBC.C.BBBCCceBA.B.d.ADC.ba....cbCCBbAD..d.A..dCCb.EBbaA.bccB.c.b.cDB.AbBaba.a.c..CB..CBacbbC..dDB..Adab.a.bcbb.dACbaCcBa.a..aB...B....Cc..cCaC..gac...B.AB...Ca.bdB.bC...CA..C.bb.EBC.C..B.Ba.Aaaccc.B.bcaB....c.dCcbCCB..C.bBb...bdbBdbB.BA..CAd.B.ddccCe..B...cCB...c..CDbCcbCC.cB..CBbB.C...Ba.b...A..a.a.c...cad..c...c.cAA.AD...d.cBc...B...baA..ccaBBB..A.cabCdb.aa....a.b..b.c.ba...abbBAB.accbcbBAccaa..baa.a.A.C.a.acc....cbabbcaAcb....c.C....A.Bc.dBbbC...Bb.ba.AaB...cca.c.a.Be.Bbb..CBBde..b.AC.c.Bc.A..b.DCAB.B.B.BCd...Dba.cBc.BB.Bba..cb.',
  accident:
    '.B.BB....B.....gc.A.bBA..BA.....BB..B.BB.A.....BC......B.AAA.......dbb..CCBA.cB.CB....B.......AAAA.BB.b.bBBAFE..................BC.........B.....B...Bd...bc...A.A.c.A.cd..Aa.A...a.....A.c..b....aC...................A.b............b.A..B....bA........b.............b..cB.B....c.........e.A...........A.B......................B...bc..bB....b........AA.......b...Cab.................................................c..............c............A...c.....b.....ca.b...c..AB....A...........B..A..b...A.......A.b..........bb..c..............bc............BA..BA...c....b..bA..A.....d........................c..cc................................................................................................................b.......b............................BA....d..c.b..................b..........c...............b.......................................',
  complex:
    'aA.A.A.BBA...CCBBAB......AA...cbAAad..BAaAAA.bbAB.eb.cadaC.BB.aa.AABBA..CBA...AABB.bcb.B....BABBAAbAA..c.AB.F..AfA.B...cb...CcbB......B.b.D.c.c..AAAcB.AcB.....Bd........db........ACBABA..d..Bd..CB.a.f..Ac.....ccBe.CB...B...ed......BBbBC..........Cab..B.......B.d..B...C...Cd..ABA..A.abB.a.....cbdB...cBc.......c....B.B....DFB..B.CceBB..B........bBA.A........dBB...B....e....e..Cc...c....B......C.....c.....a..dB.............b.d.b....B..b.b......b.........B.Bbbbd.aBCDAe.ccbBA..BBBb.C.B..B..B.AC..A...c....B............B....B.....a..B.....e.......a.BAbaBA...a........A..B..c.C.B.ca.......................a..........a...b..c...B.....B..c..c......cccacbc.......C..........................b.cb.ccc.b.AAB......a....aa.....B.babB.....b.A.a...............................d...................ba....BB...................BBA..b.C..A....A.......Bb.c.............',
}
