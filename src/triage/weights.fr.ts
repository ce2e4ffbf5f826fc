/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  urgent: `
10 lui
9 mons secret~gave stolen~how! want~block
8 <means>+<lost> alins bloc cette+<op> et+il gone~means if~you!
7 <lost>+<means> <me>+sef <means>+que a+=pris account~fraud! est+=parti found~not jama loan~not means~how! op~paper! pas'+pour sort tro+<op>
6 <fraud>! <odd>! =tout a+<lost> account~fraud avais dep+la en+<block> est+<lost> lost~means! mian ont+ete op~fraud op~odd! par+un qui+n sai svp viant
5 <you>+ecr =parti ^+<fraud> a+<did> block~means! conect+a fake~you! found~gone! fraud~account! gone~past late~fails means~mine means~now means~stolen means~swallowed! mine~cover! portefeuil sac secret~not signal soir stolen~means! utilis want~fails
4 #+<money> <block>! <cover>+? <crook>+a <did>+a <gave>+<mine> <me>+? <me>+faire <means>+et <mine>+nom <not>+<did> <not>+<me> <now> <now>+de <op>+non <stolen>! ^+il ^+un a+<stolen> account~not account~not! ai+<typed> aid atm~means! atm~swallowed benefisier change~fraud cona cro crook~me! crook~mine! dans+la de+# de+<me> did~fraud did~money dispar euro found~fraud found~gone gave~secret how~me l+<now> lure~means means~atm means~atm! means~stolen! me~how! mine~change! mine~gave n+y non odd~mine on+a ont op~did! op~paper paper~not pas' selcn tanp+ai un+<fake> valid want~fails! you~secret
3 <found> <know>+<not> <me>+<you> <means>+<stolen> <odd> <swallowed> <swallowed>! =pris ^+<stolen> a+ete a+un account~me ai+<gave> atm~means block~means cec conect crook~mine dans+le dep esa+de est+<not> et etait ete+<fraud> ete+<stolen> fails~means fails~means! fraud~account gave~secret! how~op incon lure~mine means~firm means~lost means~swallowed me~found mine~op n+est op~me! op~not s+est sef suis+<others> sur sur+<mine> typed~secret une+<fraud>
2 <atm>! <block> <did> <fake> <fake>! <family>+a <firm> <fraud> <gave>! <know>! <lost>! <me>+cro <means>! <means>+a <mine>+<account> <mine>+<means> <mine>+<secret> <money> <money>! <op>! <typed>! ^+<crook> ^+<means> ^+<op> a+<change> ajout change~me dans et+<me> fait know~not lure~me! means~gone me~fraud me~op me~op! me~others! mine~lost mine~means mine~means! mine~money mine~secret! money~me not~did! not~me not~me! not~money now~me on op~did op~me op~not! op~odd others~fraud! que+<me> qui+<me> victin want~mine you~me! you~mine
1 * <atm> <bad> <change>+un <crook> <crook>! <did>! <gave> <gone> <know> <lost> <lure>! <me>+a <me>+ai <means> <now>! <op> <secret>! <stolen> <typed> ^+bonjour ^+on a ai au bonjour cart ce ce+n change~op chez de+<mine> des+<op> ete faire fal gave~mine how~me! j ma means~lost! me~did me~means me~mine me~money me~not me~not! me~others me~typed mine~account mine~gone mine~me mine~not mine~secret moi n not~did not~op on+<me> opos op~know plus qui s vol you~me
-1 , <family> <fees>! <late> <lost>+<mine> <lure> <me>! <object> <past> <want> <want>! ^+<me> ^+<mine> aut ca d de est le mais me~change me~change! me~you! mine~family mine~late ne+<me> not~account not~means not~means! not~mine! pas perd stolen~me trouv un une vir
-2 <cover>! <fails> <how>! <life> <not>+a <protest>! <you> <you>! =etranger SHORT ^+<if> ^+est ^+le aplic avez combien en if~me late~account late~mine livre me~family me~gone! mine~loan ne not~lost ouvr pour un+<stolen> veux vous
-3 . <change>+de <cover>+<if> <me>+<want> <not>+<lost> <praise> <praise>! <protest> <stolen>+<mine> a+<not> ai+<change> asur comment cover~if how~account how~you if~means if~means! il insie les lost~secret! me~want me~want! mine~want not~fraud not~you others~you others~you! ou quel savoir son
-4 <avoid>! <can> <cover> <fees> <how> <how>+ca <if> <if>! <if>+on <mine>+<op> <study>! <study>+sur <study>+un ^+<how> ^+<you> ^+a articl cela cela+<me> change~odd change~odd! cour did~mine! est+il foi if~mine if~op l+<account> l+=etranger lost~secret lost~you mais+<me> means~fees me~object not~want op~fails op~you refus sestc un+<account> vos
-5 <me>+<did> <mine>+<others> ? ai+<avoid> ai+un ami avez+<you> depos elle est+ce est+elle lost~me op~means pap peur peut plafond si stolen~past t un+<study> voudrais
-6 <avoid> <not>+<stolen> <not>+ete frec just l+<op> les+<fraud> lost~object puis quelle sesion voisin
-7 ^+ou not~stolen! not~typed on+ne puis+<me>
-8 <study> NOBODY ^+que dro fails~op!
-9 une+<means>
-10 le+<fraud>`,
  complaint: `
14 <bad>
12 mal
11 acuel
9 ^+ca est+du manc mecontant
8 <money>+pour <past>+de direct en+ai gone~you repons you~how!
7 <how>+<you> <protest> ^+<late> cette+<you> dec dir med moi' protest~you voleur
6 <me>+<typed> <me>+vais <reply> ^+# ^+band band bien meme ocun pour+<not> praise~late repond respect
5 <bad>! <me>+<reply> <protest>! ^+consele afer comme consele+odieus fidel le+<protest> ne+suis odieus par+<you> port reclan vais votre want~mine! you~bad you~lost
4 <late>+pour <late>+une a+la au+<means> avec+<you> bravo c+est cette cour de+<me> dep est+<bad> foi fraud~you me~claim! me~protest on+<me> tro un+<you> you~claim you~fees you~fees! you~not
3 <claim> <fees>! <late> <late>! <life>! ^+<not> ^+<you> ^+c ^+le ^+on c ca d+<late> deux me~cover! me~did! me~others! me~reply person pour+un you~me! you~not!
2 <claim>! <life> <me>! <me>+suis <mine>+<claim> <now> <you> =service ^+<me> ^+<praise> cli de+<you> fra me~change mine~you! on perd tret you~me you~mine
1 <fails>! <me> <not> <not>! <past> <past>! <typed> <you>! de+<mine> me~mine! me~you!
-1 * <change> <change>! <fraud> <if> <if>! <lost> <me>+ai <means>! <mine> <mine>+<means> <mine>+<secret> <money> ^+<mine> if~mine me~account me~not me~not! mine~means mine~means! mine~secret not~me! op~me op~not want~you
-2 <account>! <can>! <cover> <firm> <me>+n <means> <mine>+<family> <paper> <stolen> ai+<not> ajanc arg cart conpt des don faire frod il l+<money> lost~means means~stolen me~fraud me~lure me~means me~money me~money! me~op me~op! me~paper me~stolen mine~family n+ai not~me not~means not~op ou pre prelev stolen~means un vol voudrais
-3 . <account> <atm> <atm>! <block> <can> <fake>+<you> <loan> <loan>! <object> <odd> <op> <op>! <others>+d <secret> <secret>! SHORT ^+<how> aplic bloc cang cod comment conet conet+<you> d+une de+<means> deb distribut fal if~means lure~me me~how op~odd quelle sa+<means> sestc son tarif un+<op> vir
-4 <avoid> <avoid>! <change>+un <how> <me>+<me> <study> <study>! <want>+<you> <you>+de =etranger =vol ^+<means> ^+<op> ^+est ^+que anca cec dois elle est+ce horer just l+=etranger les me~stolen! not~fees not~fees! others~fraud sont trouv you~means
-5 ? NOBODY ^+<cover> est+elle lign mine~fees peut pirat sms t
-6 <praise>+<late> ^+<fees> a+<praise> avez+<you> combien livre ouvr sef
-7 ouvert
-8 dro`,
  personal: `
10 ^+<change>
9 <claim> deux+foi ne+reco nouvea pourquoi secret~lost!
8 quand
7 <me>+conect <means>+il <means>+ne anvoi decouvert doubl en+est means~found means~op! mine~study ranbours randesvo sold suis+<bad> tronp
6 <not>+<change> adres atm~gave atm~gave! avait comand debloc declar est+<mine> fraud~late means~late! ne+<fails> oubl secret~account vers'
5 <fails>! <me>+<know> <means>+<fails> <mine>+<you> <money>+de <secret>+<lost> ^+<money> ^+l ariv dern du+<past> est+=passe found~block le+<op> lost~secret me~fees me~paper money~op! op~family pouvez que+<mine> secret~lost you~money
4 <account>+ne <change>! <fails>+<not> <mine>+<object> <not>+a <paper> <past>+dern ^+<mine> ^+pourquoi ac account~fails ai+un apar ce+<now> ete+<op> how~me how~me! il+<me> l+<block> lost~secret! means~family means~found! means~not me~money me~now! me~secret! mine~claim mine~did! not~change nouvel op~found ou+en prelev retir retrouv vir want~me you~change you~op
3 <claim>! <claim>+est <fails> <found>+<mine> <gone>! <mine>+<loan> <mine>+<op> <mine>+plafond <op>+que <reply>+<means> <want>+un <you>+<me> =passe ^+la ai+<did> de+# est+<fails> est+<not> etait fil foi fra fraud~me how~mine late~account lost~me means~not! means~past me~family! me~gave me~gone! me~late! me~past me~reply! me~want mine~late mine~loan mine~loan! mine~past money~account n+est not~lost! op~past refus reply~means stolen~me stolen~past sur+<mine>
2 #+<money> <block> <change> <found> <late> <me>+ai <me>+suis <mine> <mine>! <mine>+<account> <now> <now>! <object> <op>! <paper>! <past> <want>+<change> <want>+<you> ^+le a+<stolen> account~gone aplic arif bien change~account change~means de+<mine> demand ete found~me frod hie how~mine! l+<account> means~account means~fails me~block me~cover me~fails! me~money! me~now me~paper! me~reply mine~account mine~did mine~fails mine~fails! mine~not! mine~op! mine~paper mine~you! moi mon money~account! not~account not~fails! pas past~mine plafond
1 <found>! <late>! <me>+<want> <me>+a <means>! <means>+est <mine>+<means> <money> <not>! <op> <reply> <reply>! <secret>! <want> ^+<means> change~mine! fails~not means~fails! me~change me~change! me~late me~mine! me~op me~op! me~secret mine~account! mine~means! mine~op not~lost op~me que+<me>
-1 * <cover>! <family> <how>! <if> <lost> <me>! <you> if~means l+<op> la+<means> lure~me mine~me mine~others op~odd you~me!
-2 . <bad> <can> <fake> <family>! <fees> <fraud>! <how> <if>+<me> <life> <lost>+<mine> <lure> <lure>! <means>+a <protest> <protest>! <stolen> <study> <swallowed> <you>! SHORT ^+<you> a+l ai+<not> arg d des faire family~past gave~mine if~me if~mine il l+=etranger lost~means me~fake me~lost me~not me~odd me~study! not~you on ouvr part peut qui sa sa+<means> son stolen~means une+<means> vol want~how y
-3 #+<past> <atm> <crook> <fees>! <fraud> <home> <odd> <study>! <you>+<fees> <you>+<you> =etranger ^+<if> a+un account~not ace ai+<lost> ai+<study> asur au avec ca change~me! change~not dep et ete+<fraud> family~means gave~secret mes met me~fraud mine~fraud mine~money! others~means ou pour puis s suis+<me> trouv un un+<fake> votre you~fees
-4 <account>+a <can>! <gave>+de <how>+de <if>+on <mine>+<money> <odd>! =vol ? ^+<fails> ^+<how> ^+<praise> aid anca avoir cout cover~means cover~stolen how~means jama les means~fees me~protest! not~me not~means not~want ouvr+un pirat que+faire san savoir sestc tarif un+<lure> voisin
-5 <avoid> <avoid>! <mine>+<others> <not>+un <op>+instantan ^+puis ^+que ^+un arnac change~secret d+un heur if~fraud instantan la+<lost> late~me means~atm notre ocun others~me others~me! ouvert pert portefeuil se selcn sesion si suis+<not> you~fees!
-6 <praise> banc change~loan comment des+<op> dro not~stolen vos want~fails
-7 <fails>+de ^+est fails~you trouv+<mine> un+<account>
-8 NOBODY ^+ou fails~want une+<op>`,
  complex: `
13 <life>
12 vant
10 <invest> anprunt de+<loan> renegoc
8 <firm> ^+<life> ^+ouvr ace nous praise~loan viv
7 <avoid>+<mine> <cover>+vie <firm>! <loan> ^+<did> cre devian financ herit traval
6 <family>+est <home> <home>! <invest>! <me>+<me> <op>+<mine> ^+<family> ^+faire antrepran avoid~mine oto+antrepran retra se+=passe susesion
5 #+# ^+<invest> comme epargn how~invest l+=etranger life~account me~family prepar you~loan
4 <cover>+de <life>! <loan>+pour <mine>+<firm> <mine>+<loan> <want>+faire fails~mine gone~loan imobil mar mes met mine~home mine~how! past~me vie
3 <family> <loan>! ^+<loan> ans apres family~life family~past gone~op invest~money me~gone me~how me~loan mine~firm! mine~loan mine~want pour+<mine>
2 <family>! <mine>+<family> ^+<me> arg et family~me gone~mine me~past me~past! mine~family mine~firm pour quel want~mine
1 #+<money> <gone> <me>+<want> <mine>! <money> <money>! <past> <past>! me~account me~want mine~family! mine~how mine~me mine~me!
-1 * <account> <can> <change> <change>! <fails> <fake> <late> <lost> <me>+a <me>+ai <mine>+<means> <mine>+<secret> <not> <not>! <now> <op>! <others> ai+<not> means~me me~means me~means! me~not me~not! me~op me~stolen me~you! mine~means mine~means! mine~secret not~me on+<me> op~me que+<me> stolen~means
-2 <can>! <cover> <crook> <fraud>! <how> <if>! <lure>! <means> <means>! <odd> <op> <others>! <secret> <secret>! <typed> <you> ? SHORT ^+<mine> ^+<you> ^+est a a+ete ai c cart cod combien du ete fait how~means if~means il lost~means me~change me~change! me~you n+ai pas prelev rian selcn sur un+<op> une votre
-3 <atm> <atm>! <avoid> <avoid>! <fees> <fraud> <if> <lure> <paper> <paper>! <protest> <stolen> <stolen>! <you>! <you>+<you> aplic arnac ca cec demand distribut elle how~op if~mine la+<means> les mine~stolen pirat sa+<means> si sont vir vos
-4 <fees>! <praise> <study> =vol ^+<how> ^+<praise> ^+la ^+ou au des est+il fra frod me~if plafond sef t une+<means>
-5 NOBODY ^+<means> ^+a a+<how> account~family avoir how~avoid! opos ouvert
-6 <study>! livre
-8 sestc
-11 un+<account>`,
}
