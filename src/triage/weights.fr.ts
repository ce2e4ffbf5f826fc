/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  urgent: `
9 <lost>+<means> want~block
8 ^+<fraud> ^+<stolen> account~fraud lui manc
7 <account>+<fraud> <me>+sef <means>+<lost> ^+<now> cette+<op> en+<block> gone~means jama mons op~fraud pas'+pour portefeuil svp
6 <want>+<fails> =tout ^+<fake> a+<lost> a+=pris alins avais bloc cona dep+la et+il found~gone found~not late~fails loan~not means~stolen mian ont+ete op~paper par+un signal soir sort tro+<op>
5 <found>+<gone> <fraud>+<mine> <not>+<did> <odd> <odd>+sur ^+<means> ^+des a+<did> atm~swallowed contin dis est+=parti fake~me fraud~account if~you means~atm op~odd retr s+est sac selcn stolen~how un+<fake> valid viant want~fails
4 <means>+<stolen> <not>+<me> <not>+de <now>+de <op>+non <swallowed> =parti ^+<block> ^+<op> ^+il ^+un a+<stolen> account~not ai+<typed> conect+a cro dans+la dans+le dispar est+<lost> ete+<fraud> fails~means found~fraud gave~secret incon lure~means means~firm means~lost means~mine means~now means~swallowed mine~gave nom odd~mine op~did op~not sai sef typed~secret une+<fraud> you~secret
3 #+<money> <atm> <block> <family>+a <gave>+<mine> <know>+<not> <me>+<you> <me>+cro <means>+et <mine>+<means> <now> <op>+<odd> ^+<crook> a+ete a+un acat account~me ai+<gave> atm~means block~means cec conect crook~mine de+# de+<me> did~money ete+<stolen> euro lure~mine means~gone me~fake me~found me~fraud mine~means not~did not~op on+a ont op~me qui secret~me stolen~means sur swallowed~means un+<fraud> utilis voi
2 #+# <crook> <did> <fake> <found> <fraud> <mine>+<account> <mine>+<secret> <money> =pris ai+<lost> change~me dans dep des+<op> escroc est+<not> et et+<me> etait ete fait how~op know~not lost~means me~means me~money me~op me~others mine~account mine~lost mine~money mine~secret n n+est non not~me on opos op~know op~money pas' que+<me> rian sur+<mine> vol
1 * <firm> <gave> <gone> <lost> <lure> <me>+a <me>+ai <means> <op> <stolen> ^+on a ai arg au cart ce ce+n de+<mine> fails~mine gave~mine j m ma me~did me~mine me~not me~stolen me~typed mine~gone mine~me mine~not mine~op moi mon money~me on+<me> plus un+<op> y you~me you~mine
-1 , <family> <late> <loan> <mine>+<family> <past> <want> ^+<me> a+<not> conpt de demand en late~mine me~change me~you mine~family mine~how mine~late mine~you ne un
-2 <fails> <not>+<lost> <not>+a <paper> <protest> <you> =etranger =passe ^+le c+est ca encore how~means if~me l+<account> late~account le mais means~not means~op me~fails me~family me~fees mine~loan mine~want ne+<me> not~fails not~means others~you pour vous
-3 . <can>+on <change>+de <life> <me>+<want> SHORT ai+<change> aplic asur avez ce+que combien comment cont foi how~account how~you if~late il les livre lost~me means~cover me~cover me~want mine~fees not~account not~fraud not~lost not~want not~you op~you otrefo ou ouvr ranbours stolen~me veux
-4 <can> <cover> <how> <me>+<did> <mine>+<op> <op>+<mine> <praise> ^+<if> ^+<you> cour elle if~op l+=etranger les+<fraud> lost~you op~fails op~how op~means quel refus savoir si study~fraud sur+les t+il un+<account> un+<late> vos voudrais
-5 <fees> <if> ? ^+<how> ^+a ai+un ami est+ce est+elle fails~op if~means if~mine if~stolen l+<op> lost~secret mais+<me> means~fees plafond puis sesion sestc t you~want
-6 <avoid> <if>+que <others>+sef a+<how> depos est+il peut puis+<me> quelle un+<study>
-7 <mine>+<others> <not>+ete NOBODY ^+ou just not~typed une+<means>
-8 <study> ^+que`,
  complaint: `
15 <bad>
11 mecontant
10 ^+recour acuel en+ai
9 mal manc
8 <money>+pour <past>+de <protest> ^+ca dec direct gone~you protest~you repons
7 ^+<late> cette+<you> med
6 <how>+<you> <me>+<typed> <me>+vais ^+band band bravo comme dir en+<you> est+du matin moi' pour+<not> praise~late you~bad
5 <me>+<reply> <reply> ^+# ^+<protest> afer avec+<you> cos du+<stolen> est+<bad> fraud~you mel meme me~protest ne+suis ocun port reclan repond respect ses' un+<you> voleur you~fees you~lost you~not
4 <late>+une bien cour de+<me> dep escroc foi fra par+<you> pour+une vais votre you~claim you~fraud you~how
3 <claim> <late> <late>+pour <you>+etes ^+<not> ^+<you> ^+c ^+consele ^+le ^+on a+la atand atant au+<means> c c+est cette consele+odieus d+<late> deux merc me~reply mine~protest odieus odieus+au on+<me> person rian une+<late> you~me
2 <crook> <you> =service ai+<lost> ca consele de+<you> gave~mine jama late~means me~change on pour+un seman tret tro you~mine
1 # <life> <me> <me>+suis <not> <now> <past> <typed> <you>+<fees> ^+<me> ^+<praise> au avec cli d de+<mine> dos du je late~mine m me~did me~you ne not~mine par perd suis vous
-1 * <change> <if> <lure> <me>+ai <mine> <mine>+<means> <money> ^+<mine> a ai arg asur est la ma me~account me~lure me~means mine~account mine~family mine~means mine~secret mon que si sur vol
-2 <block> <cover> <fraud> <me>+<me> <me>+n <means> <mine>+<family> <stolen> ^+<if> ^+ou ai+<not> cang conpt des don faire frod il l+<money> lost~means means~stolen me~found me~fraud me~money me~op me~stolen n+ai op~me op~not ou pai quelle stolen~means un voudrais
-3 . <account> <atm> <firm> <how> <loan> <op> <paper> <secret> <want>+<you> =etranger =vol SHORT ^+<want> aplic bloc cart cod comment de+<means> distribut est+ce fal if~means just lure~me me~how me~paper not~me pre sestc sont un+<op> vir you~lure
-4 <not>+de <odd> <you>+de NOBODY ^+<how> ^+est ^+que ajanc anca cec dois elle ils l+=etranger les others~fraud sms you~means
-5 <avoid> <can> ? ^+<cover> combien dela est+elle horer livre peut pirat sef t
-6 <praise>+<late> <study> ^+<fees> a+<praise> mine~fees not~fees ouvr
-7 avez+<you> ouvert`,
  personal: `
11 ^+<change>
9 <claim> nouvea randesvo
8 <me>+conect <secret>+<lost> deux+foi lost~secret pourquoi suis+<bad>
7 <means>+<fails> <means>+ne <not>+<change> debloc decouvert doubl en+est est+<mine> ne+reco secret~lost sold
6 <found>+dans <me>+<know> <mine>+consele adres anvoi ariv avait comand est+=passe fraud~late le+<op> lost~found me~paper moves nouvel oubl protest~me quand ranbours tronp
5 <fails>+<not> <mine>+<fees> ^+<claim> ^+<money> ai+<found> ai+<gone> atest atm~gave found~block how~me means~found mine~study ne+<fails> op~family pap pouvez prelev reco refus saler secret~account vers' you~money
4 <fails> <means>+<stolen> <mine>+<did> <mine>+<loan> <mine>+<op> <mine>+<you> <money>+de <paper> ^+<mine> ^+l account~fails ai+<did> apar ce+<now> declar dern ete+<op> found~family il+<me> lund mantan means~fails means~loan means~not nom not~change not~lost op~found op~you otrefo ou+en retrouv sinist sur+<mine> un+<claim> vir want~past you~change
3 <change> <mine>+<account> <mine>+plafond <not>+a <op>+que <want>+<change> <you>+<me> =passe ^+<means> ^+la ^+pourquoi ac ai+<op> ai+un arif bloc change~account change~means de+# du+<past> est+<not> fil gave~me how~mine l+<block> means~late me~block me~fees me~money me~now mine~block mine~fails mine~late mine~loan mine~object money~account n+est plafond que+<mine> stolen~me stolen~object want~me you~op
2 #+<money> <block> <change>+de <found>+<mine> <late> <me>+ai <means>+est <mine> <now> <object> <op>+# <reply> ^+<secret> ^+le aplic de+<mine> demand did~me dois est+<fails> est+le etait ete fails~not foi frod how~you l+<account> l+<op> late~account lost~me ma means~family means~past me~late me~op me~reply me~secret me~want mine~account mine~did mine~op mine~past mon pas past~mine retir voudrais
1 # <found> <gone> <me>+<want> <me>+a <mine>+<means> <money> <op> <past> <want> <want>+<you> ME ai avez bien cec change~mine combien dans encore euro j late~mine m me means~account me~change me~gave me~gone me~mine me~past mine~found moi moi' ne op~me past~late plus que+<me> want~op
-1 * <if> <if>+<me> <lost> <lost>+<mine> <others> ai+<lost> change~me cover~mine elle fails~means gave~mine je lost~means lure~me me~lost mine~family mine~me pai par que sef sur une
-2 #+<past> . <crook> <fake> <family> <fees> <home> <know>+<not> <not>+<me> <stolen> <swallowed> <you> SHORT a+l account~not ai+<not> ca d de+<op> dep family~means family~past how~op if~me if~means if~mine il la+<means> marc mes me~fake me~fraud me~not not~means on ou part puis sa sa+<means> sac stolen~means telefon une+<means> utilis vol y
-3 <atm> <bad> <can> <fraud> <how> <life> <lure> <me>+<did> <protest> <you>+<you> ? ^+<fees> ^+<if> ^+<you> ace ans arg asur au avec avoir cover~stolen d+un et faire family~you gave~secret if~lost met mine~fraud not~me pour que+faire qui savoir trouv un un+<fake> votre want~how
-4 <account>+a <odd> <study> =vol ^+<how> ^+<praise> aid anca change~not comment cout des egar how~change how~fails how~means jama l+=etranger les means~fees notre others~me others~means others~mine ouvr ouvr+un pert peut sai san selcn si tarif un+<lure>
-5 <avoid> <fails>+de <mine>+<money> <mine>+<others> <not>+un <op>+instantan <praise> =etranger ^+<fails> ^+puis ^+que ^+un arnac change~loan cover~means des+<op> fails~you heur instantan la+<lost> late~me not~want ocun ouvert pirat prand se sesion sestc suis+<not> want~fails
-6 ^+est banc cos fails~want portefeuil un+<account> une+<op> vie vos
-7 NOBODY ^+ou dela trouv+<mine>`,
  complex: `
13 <invest> <life>
12 <firm>
11 anprunt
9 <home> ^+<life> de+<loan> renegoc
8 ^+ouvr ace nous viv
7 <cover>+vie <loan> ^+<did> ^+<invest> cre devian financ herit praise~loan traval
6 <avoid>+<mine> <mine>+<firm> ^+<family> ^+<gave> ^+faire ger gone~loan instal life~account susesion
5 <family>+est <loan>+pour <me>+<me> <want>+faire ^+<loan> avoid~mine comme epargn mar me~family me~loan retra se+=passe surande travel
4 #+# <cover>+de <mine>+<loan> <op>+<mine> apres family~life imobil lost~family met mine~home per prepar you~loan
3 <family> ans fails~mine gone~op mes me~gone me~home me~invest mine~firm mine~loan mine~want past~me pour+<mine> vie
2 <mine>+<family> =passe arg cred et family~me family~past gone~mine l+=etranger me~how me~past mine~family mine~how pour
1 #+<money> , <gone> <me>+<want> <money> <past> ^+<me> euro faire m me~account me~want mine~me plus quel veux want~mine
-1 * . <account> <crook> <fails> <fake> <late> <lost> <me>+ai <mine>+<means> <mine>+<secret> <now> <others> ^+<mine> ^+le a ai ai+<not> ce comment est ete l la le me me~did me~means me~not me~op me~secret mine~means mine~secret n n+ai not~me on on+<me> que que+<me> un vol
-2 <atm> <can> <change> <cover> <how> <lure> <means> <not> <odd> <op> <typed> ? SHORT ^+<if> ^+est a+ete account~mine c cart chez cod combien demand du elle fait if~means if~mine il les lost~means me~change me~if me~stolen me~you pas rian si sur un+<op> une votre vous
-3 <avoid> <fraud> <if> <protest> <secret> <stolen> <you> <you>+<you> ^+<you> ai+<change> aplic arnac ca ce+que cec des distribut la+<means> mine~stolen peut sa+<means> savoir sef sont vir vos
-4 <fees> <paper> =vol NOBODY ^+<how> ^+<means> ^+la ^+ou account~family ajanc avoir can~account est+il fra frod merc opos pirat plafond t une+<means>
-5 ^+<praise> ^+a ouvert
-6 <study> a+<how> dife livre
-7 let parl
-8 sestc
-9 un+<account>`,
}
