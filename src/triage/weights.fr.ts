/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  urgent: `
9 secret~gave
8 alins lui mons pas'+pour stolen~how! want~block
7 <lost>+<means> <me>+sef <means>+que cette+<op> en+<block> et+il if~you! loan~not op~paper!
6 ^+<fraud> a+=pris bloc dep+la est+=parti found~not gone~means jama manc op~odd! par+un qui+n tro+<op>
5 <account>+<fraud> <fraud>! <means>+<lost> <odd>! <you>+ecr ^+<stolen> a+<lost> account~fraud! block~means! cona est+<lost> found~fraud found~gone! fraud~account! gone~past late~fails lost~means! means~how! mian ont+ete op~fraud sort stolen~means! svp viant want~fails!
4 <block>! <crook>+a <did>+a <me>+? <mine>+nom <swallowed>! =parti =tout ^+aid ^+des a+<did> account~fraud avais change~fraud conect+a cro de+<me> did~fraud did~how! dispar fake~you! found~gone lure~means means~mine means~now means~stolen means~stolen! means~swallowed! mine~cover! mine~gave n+y non odd~mine on+a ont op~did! op~paper paper~not portefeuil sac sai secret~not signal soir tanp+ai valid want~fails
3 #+<money> <cover>+? <crook>! <fraud>+<mine> <gave>+<mine> <me>+cro <me>+faire <means>+a <means>+et <not>+<did> <not>+<me> <now> <now>+de <odd> <op>+non <stolen>! <swallowed> =pris ^+<means> ^+un a+<stolen> a+ete account~not account~not! ai+<gave> ai+<typed> aid atm~means! atm~swallowed benefisier block~means conect constat crook~me! crook~mine crook~mine! dans+la de+# did~money esa esa+de ete+<fraud> ete+<stolen> euro fails~means fails~means! gave~secret gave~secret! how~me incon l+<now> means~atm means~atm! means~firm means~lost means~swallowed me~found me~how! mine~change! mine~fraud! op~others pas' qui+<me> retr selcn suis+<others> un+<fake> une+<fraud> utilis you~secret!
2 <atm>! <block> <fake>! <family>+a <found> <know>! <know>+<not> <lost>! <me>+<you> <me>+a <means>! <means>+<stolen> <mine>+<account> <mine>+<means> <mine>+<secret> <money>! <op>! ^+<crook> ^+<op> ^+il a+<change> a+un account~me atm~means au ce+n change~me dans dans+le dep des+<op> est+<not> et et+<me> etait fraud~account how~me! how~op know~not lost~now lure~me! lure~mine means~gone means~lost! me~op me~others! mine~lost mine~means mine~means! mine~money mine~op mine~secret! n+est not~did not~did! not~me not~money not~op now~me op~did op~know op~me op~me! op~not op~not! op~odd others~fraud! que+<me> s+est sef sur sur+<mine> typed~secret typed~secret! un+<fraud> you~secret
1 * <atm> <crook> <did> <did>! <fake> <firm> <fraud> <gave> <gave>! <gone> <know> <lost> <lure>! <me>+ai <means> <money> <now>! <op> <secret>! <typed> <typed>! ^+bonjour ^+on a ai ajout bonjour cart ce cec chez de+<mine> deb ete fails~mine fait fal gave~mine inst j ma me~did me~fake me~fake! me~fraud me~means me~means! me~mine me~money me~not me~not! me~op! me~others me~past! me~stolen me~typed mine~account mine~account! mine~gone mine~me mine~money! mine~not mine~secret moi money~me n not~me! not~op! on on+<me> opos plus qui s stolen~means victin vol want~mine y you~me! you~mine
-1 , <fails> <family> <late> <late>! <loan> <past> <want> <want>! ^+<me> aut ca de did~me! en est le mais means~not me~change me~change! me~you me~you! mine~family mine~how mine~late ne ne+<me> not~account not~fails not~means secret~means! un une vir
-2 <cover>! <fees>! <how>! <life> <me>+<want> <not>+a <protest> <you> <you>! =etranger =passe ^+<if> ^+est ^+le a+<not> ai+<change> aplic c+est comment did~mine! if~me il insie late~mine livre lost~you! me~family me~gone! mine~loan mine~want not~lost not~lost! not~you others~you! pour son trouv un+<stolen> une+<others> veux vous
-3 . <avoid>+de <can>+on <change>+de <cover>+<if> <how> <if> <if>! <if>+on <me>+insie <mine>+<op> <not>+<lost> <others>+<you> <praise> <praise>! SHORT ^+<you> a+t ajanc asur avez combien cont cover~if cover~if! how~account how~you if~means if~means! if~mine if~op if~stolen l+=etranger late~account les lost~secret! lost~you me~want me~want! not~fraud not~want op~fails op~you others~you ou ouvr quel savoir si stolen~me t+il
-4 <avoid>! <can> <cover> <fees> <how>+ca <me>+<did> <mine>+<others> <study>+sur <study>+un ? ^+<how> ai+<avoid> articl cela cela+<me> elle est+il foi if~late l+<account> lost~me lost~secret mais+<me> means~fees ne+<not> op~how op~means peur peut refus sestc t tarif un+<account> un+<study> vos voudrais
-5 <avoid> <op>+<mine> <study>! ^+a ai+un ami avoir+un change~odd change~odd! cour est+ce just les+<fraud> plafond puis sesion vra
-6 <not>+ete NOBODY avez+<you> depos est+elle frec quelle veut voisin
-7 <study> ^+ou ^+que fails~op! not~typed puis+<me> une+<means>
-9 le+<fraud>`,
  complaint: `
12 <bad>
10 ^+recour acuel mal
9 en+ai mecontant
8 ^+ca direct est+du gone~you manc repons
7 <money>+pour <past>+de ^+<late> cette+<you> dec you~how!
6 <bad>! <how>+<you> <me>+<reply> <me>+<typed> <me>+vais <protest> ^+# afer band comme dir le+<protest> med moi' protest~you repond respect
5 <late>+une <protest>! <reply> ^+<protest> ^+band bravo est+<bad> fidel inpos meme ne+suis ocun port praise~late reclan un+<you> voleur you~bad you~lost
4 <late>+pour avec+<you> bien de+<me> dep fraud~you matin mel me~claim! me~protest par+<you> vais votre want~mine! you~claim you~fees you~fees!
3 <claim> <claim>! <late>! <you>+etes =service ^+<not> ^+<you> ^+c ^+consele ^+on a+la au+<means> c c+est cette consele+odieus cour d+<late> deux escroc foi me~others! me~reply odieus odieus+au on+<me> person tret tro you~me! you~not you~not!
2 <crook>! <fees>! <late> <life>! <me>+<did> <me>+suis ^+le ai+<lost> atand atant cli consele de+<you> did~mine! fra merc me~cover! me~did! me~you! mine~you! not~mine! pour+un rian seman you~me you~mine
1 # <crook> <did>! <life> <me> <me>! <mine>+<claim> <not> <not>! <now> <past> <past>! <typed> <you> ^+<me> ^+<praise> au avec ca d dos du m me~change me~lost! me~you ne on perd suis vous
-1 * <change> <change>! <fake> <fraud> <if> <if>! <lost> <lure> <me>+ai <me>+n <means>! <mine> <mine>+<family> <mine>+<means> <mine>+<secret> <money> <paper> <stolen> ^+<mine> a ai ai+<not> arg consel est if~mine ma me~account me~lure me~means me~op! me~paper me~secret! me~stolen mine~account mine~family mine~means mine~means! mine~secret mon n+ai not~me! not~means op~me op~not pai que qui si sur vol voudrais want~you
-2 . <account> <account>! <atm> <atm>! <block> <cover> <firm> <loan>! <means> <object> <op> <op>! <op>+<odd> <others>+d <secret> <secret>! ^+la ^+ou ajanc aplic asur bloc cart conpt d+une deb des don faire fal fraud~account frod how~means if~means if~means! il l+<money> la+<means> lost~means lure~me means~stolen me~fraud me~money me~money! me~op mine~others not~me not~op op~odd ou pre prelev sa sa+<means> son sont stolen~me stolen~means un un+<lure> you~lure
-3 <can> <can>! <change>+un <fake>+<you> <how> <loan> <me>+<me> <odd> <want>+<you> =etranger =vol SHORT ^+<how> ^+<means> ^+<op> cec cod comment conet conet+<you> de+<means> distribut dois elle est+ce est+il just l+=etranger les me~how not~fraud others~fraud pirat quelle tarif trouv un+<op> vir
-4 <avoid> <avoid>! <study> <study>! <you>+de ? NOBODY ^+est ^+que anca ils mine~fees not~fees not~fees! peut sef sestc sms you~means
-5 <you>+a ^+<cover> combien dela horer livre ouvr t
-6 <praise>+<late> ^+<fees> a+<praise> est+elle
-7 ^+les avez+<you> ouvert`,
  personal: `
9 ^+<change> deux+foi nouvea
8 pourquoi randesvo secret~lost!
7 <me>+conect <means>+ne debloc decouvert doubl mine~study ne+reco ranbours sold suis+<bad>
6 <claim> <mine>+<fees> <mine>+consele <secret>+<lost> adres anvoi atm~gave atm~gave! comand est+<mine> fraud~late means~found moves protest~me quand tronp vers'
5 <means>+<fails> <means>+qui <mine>+<you> <not>+<change> ^+<claim> ^+<money> ac ai+<found> ariv avait declar dern en+est le+<op> lost~secret mantan means~if means~op! mine~claim money~op! ne+<fails> nouvel op~family pap pouvez reco secret~account secret~lost un+<claim> you~money
4 <account>+ne <claim>! <fails>! <fails>+<not> <me>+<know> <mine>+<did> <mine>+plafond <money>+de <not>+a <past>+dern ^+l ^+pourquoi apar du+<past> est+=passe ete+<op> found~block found~family il+<me> lost~secret! means~found! means~late! me~fees me~paper not~change op~found op~past ou+en oubl prelev que+<mine> sinist
3 <change>! <mine>+<loan> <mine>+<op> <object> <op>+# <paper> <you>+<me> =passe ^+<mine> ^+la account~fails! ai+<did> ai+un ce+<now> est+<fails> est+<not> fil gave~me how~account! how~me how~me! how~mine l+<block> l+<op> late~account le+<claim> le+<money> means~family means~not! me~block me~gone! me~money me~now! me~secret! mine~block mine~did! mine~late mine~loan mine~loan! mine~object mine~paper n+est not~lost! refus retrouv saler stolen~me sur+<mine> vir want~me you~change
2 #+<money> <block> <change> <claim>+est <fails> <gone>! <me>+ai <means>+est <mine>+<account> <mine>+<cover> <op>+que <past> <want>+<change> <want>+<you> <want>+un ^+le account~fails account~gone arif avez bien change~account change~means de+# de+<mine> ete foi found~me fraud~me hie how~mine! l+<account> lost~me means~fails means~fails! means~late means~not means~past me~change! me~fails! me~family! me~know! me~late me~late! me~now me~paper! me~past me~reply me~reply! me~want mine~account mine~change mine~fails mine~fails! mine~not! mine~op! mine~past mon money~account money~account! not~account op~you otrefo pas retir you~op
1 # <found> <found>+<mine> <gone> <late> <late>! <me>+<want> <me>+suis <means>! <mine> <mine>! <mine>+<means> <money> <not>! <now> <now>! <op>! <paper>! <reply> <reply>! <want> ME ^+<means> ai aplic change~mine change~mine! demand did~me encore est est+le etait euro fra frod j ma me means~account me~account! me~change me~found me~gave me~means! me~mine! me~money! me~op me~op! me~secret mine~account! mine~did mine~means! mine~not mine~op mine~you! moi moi' ne not~fails! not~lost op~me past~mine plafond plus que+<me> voudrais want~mine want~op
-1 #+<past> * <cover>! <family> <family>! <how>! <if> <if>! <if>+<me> <know>+<not> <lost> <lost>+<mine> <lure>! <mine>+<secret> <not>+<me> <others> <others>! <stolen> a+un ai+<lost> ai+<not> apel elle est+ce fal gave~mine if~means if~mine je lost~means lure~me me~fake me~lost me~not me~not! mine~me mine~money! mine~others! not~me! pai qu que sef suis sur telefon une vol you~me!
-2 . <atm> <bad> <can> <crook> <fake> <fees> <fraud> <fraud>! <life> <lure> <praise>! <protest> <protest>! <study> <swallowed> <you> <you>! SHORT ^+<if> ^+<you> a+l account~not ace arg au change~me! d ete+<fraud> faire family~means family~past gave~secret gave~secret! if~me il la+<means> marc me~fraud me~odd me~protest me~protest! me~study! mine~fraud not~me not~means not~you on op~odd ou part pour qui s s+est sa sa+<means> sac savoir son stolen~means un une+<means> votre y
-3 <fees>! <home> <how> <mine>+<money> <odd> <odd>! <study>! <you>+<fees> <you>+<you> ? ^+<fails> ai+<study> aid ans asur avec avoir ca change~not change~not! change~secret d+un dep des egar et if~lost les means~fees mes met me~avoid others~means ouvr peut peux pirat puis que+faire sai san sef+<fraud> selcn suis+<me> un+<fake> un+<lure> utilis voisin want~how
-4 <account>+a <avoid> <can>! <gave>+de <how>+de <if>+on <mine>+<others> <not>+un <praise> =vol ^+<how> ^+<praise> ^+que ^+un anca arnac comment cout cover~means cover~stolen des+<op> enf how~means if~fraud jama l+=etranger late~me means~atm notre not~want ocun others~me others~me! ouvr+un pert portefeuil prand se si suis+<not> trouv vacanc you~fees!
-5 <avoid>! <op>+instantan =etranger ^+est ^+puis banc heur how~change! instantan la+<lost> ouvert sesion sestc tarif vos want~fails
-6 <fails>+de change~loan dela fails~want fails~you un+<account> une+<op>
-7 NOBODY trouv+<mine>
-8 ^+ou`,
  complex: `
11 anprunt
10 <life> renegoc
9 <invest> de+<loan> vant
8 ^+<did> ^+<life> nous praise~loan viv
7 <avoid>+<mine> <cover>+vie <firm> <firm>! <invest>! ^+ouvr ace cre devian financ herit instal susesion
6 <home> <home>! <loan> ^+<family> ^+faire avoid~mine ger how~invest retra surande traval
5 <family>+est <life>! <loan>+pour <op>+<mine> ^+<gave> ^+<invest> comme epargn gone~loan le+<account> me~family prepar
4 <cover>+de <loan>! <me>+<me> <me>+met <mine>+<firm> <want>+faire ^+<loan> did~home invest~money life~account mar me~loan mine~home pour+<mine> se+=passe vie
3 #+# <family> <mine>+<loan> apres fails~mine family~life family~past gone~op mes met me~past! mine~firm! mine~loan mine~want per you~loan
2 <family>! <mine>+<family> ans cred family~how family~me l+=etranger me~gone me~how me~past mine~family mine~family! mine~firm mine~how! past~me
1 #+<money> , <gone> <me>+<want> <money> <money>! <past> <past>! =passe ^+<me> arg et et+<me> euro faire gone~mine me~account me~want me~want! mine~how mine~me! plus pour quel veux want~mine
-1 * . <account> <change> <change>! <crook> <fails> <fake> <fraud>! <late> <lost> <lure>! <me>+ai <me>+n <mine>+<means> <mine>+<secret> <not> <not>! <now> <op>! <others> <secret>! ^+<if> ^+<mine> ^+un a ai ai+<not> ce comment consel est est+ce ete fait fal l la le me means~me me~change me~did me~fraud me~means me~means! me~not me~not! me~op me~secret me~stolen me~you me~you! mine~means mine~means! mine~secret n n+ai not~me on on+<me> op~me pas que que+<me> qui selcn stolen~means sur telefon un vol vous
-2 <atm> <atm>! <can> <can>! <cover> <how> <if> <if>! <lure> <means> <means>! <odd> <op> <others>! <paper> <paper>! <praise> <protest> <protest>! <secret> <stolen> <stolen>! <typed> <you> <you>! ? SHORT ^+<you> ^+est ^+le a+ete account~mine aplic c cart cec cod combien demand des distribut du elle how~means if~means if~mine il les lost~means means~stolen me~change! mine~fraud mine~stolen peut prelev quelle rian si un+<op> une votre
-3 <avoid> <fees> <fraud> <you>+<you> =vol ^+<how> ajanc arnac avez ca ce+que deb fra frod how~op la+<means> me~if opos pirat sa+<means> sef sont vir vos
-4 <avoid>! <fees>! <study> NOBODY ^+<means> ^+<praise> ^+la ^+ou account~family avoir est+il family~account! how~avoid! plafond t une+<means>
-5 <study>! ^+a livre ouvert
-6 a+<how> let parl
-7 sestc
-9 un+<account>`,
}
