/** Written by `node scripts/train-triage.mjs`; read by `recogniser.ts`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  urgent: `
10 <fraud>!
8 left
7 <stolen>! ^+<odd>
6 <block> odd~op!
5 <not>+<me> <swallowed> <swallowed>! block crook~mine! home~not late~lost lost~means lost~means! means~swallowed!
4 # <block>+<mine> <me>+<never> <me>+<typed> <means>! <mine>+ex <money>+have <op>+on ^+<account> ^+a a+<fraud> bag block~mine ex fails~lost found~fraud! found~stolen! means~lost! mis odd~op op~not real this+<op> want~fails want~fails!
3 <account>+<found> <found>! <found>+a <me>+do <me>+think <me>+ve <means>+<lost> <not>+<know> <odd>! <odd>+<op> <stolen>+<means> ? ^+<crook> ^+<fraud> ^+<lost> ^+<stolen> a+<study> account~stolen! atm~means atm~mine been can~did can~typed! change~found crook~can crook~can! crook~mine did~op did~op! do+? enter fails~means fails~means! firm~never found~me! from from+<mine> gave~secret has+been help him how~never in+<mine> it+<found> login lost~how man means~lost means~mine me~how! me~never me~never! mine~crook mine~lost mine~means! mine~money! never~did never~did! op~me op~me! past~found scam secret~me should stolen stolen~means the+<you> think this using using+<mine> ve walet you~me
2 . <account>! <crook> <crook>! <crook>+<can> <did> <fake>! <found>+<stolen> <fraud> <lost>! <means>+bok <mine>+<means> <money>! <now> <now>! <op>! <past>+<now> <secret>+<found> <secret>+to <stolen> <swallowed>+<mine> ^+there account~fraud account~me and at at+the atm~mine! atm~swallowed been+<stolen> block~means bok cancel can~not can~not! click fak firm~me found~fraud found~me found~not found~stolen gave~mine gave~secret! hapen+<late> in last means~can! means~found means~now means~stolen means~study me~crook me~did me~fraud! me~how me~lure! me~op! me~stolen me~you mine~crook! mine~means mine~money money night not~op now on+<mine> op~never op~not! paid past~late secret~found secret~not swallowed~mine taken that there+<can> to+a used was you~secret
1 <fake> <found> <found>+<fraud> <lost> <means> <mine>! <mine>+<account> <money> <never> <never>+<did> <not> <secret>! <typed> can~op can~op! change~me cod do+<not> fake~me family~means has is me~not me~op me~secret mine~account! mine~fake mine~found! mine~now never not on on+a swallowed~means there transfer typed~lure typed~mine typed~mine! typed~secret
-1 <can> <change> <fails> <how>+<can> <me>+<want> <me>+m <paper> <want> ^+<me> a but can~change change~mine do for fraud fraud~can have how~can m me~lost mine~op past~can pin to what
-2 * <can>+<me> <can>+the <fees>! <how>! <me>+have <mine>+<others> <want>! <want>+to <you> <you>! SHORT ^+<if> ^+<mine> ^+<you> ^+why an back can~cover can~fails can~fails! change~secret do+<you> fails~op fraud~me insuranc means~late me~late me~money mine~others never~can never~me not~mine! pay refund someon stolen~me top
-3 <avoid>! <can>+<mine> <how> <if>+<mine> <late>! <life> <me>+am <me>+only <object> ^+do can~fees day do+<me> does fe how~if if~means if~mine if~stolen in+<past> los means~never me~avoid me~study me~want me~want! mine~if not~now not~want not~want! open others~means stolen~cover up want where+<can> why you
-4 <cover> <if> <not>+<lost> ^+<how> ^+where could friend have+a if me~account others~found use where
-5 <avoid> <gave>+about <others> about+<crook> have+<not> how
-6 <fees> ^+<can>
-7 NOBODY can who
-8 about`,
  complaint: `
12 <bad>
11 <how>+a <protest>
8 <protest>!
7 <praise> <reply> ^+<you> me~protest nobody over
6 <bad>! speak
5 <me>+<found> <you>+<you> ^+<never> bad~you how~protest me~you! mistak this+<can> you~can you~fees you~never
4 <late>! another how~protest! lik off pas so tak these wast you~can!
3 <fees>+for <me>+demand <mine>+<protest> <not>+one ^+this answer can~bad change~account customer demand demand+an late~you lost~late lost~you me me~firm me~found! mine~protest no one praise~mine praise~mine! this thr your you~bad you~late
2 <late> <me>! <never> <not>+hapy ^+<me> clos hapy me~found me~late! this+<firm> thr+<late> ve with you
1 <me>+m <me>+ve <never>! <not>! <you> all are back for is m mine~late was
-1 * . <can> <can>+<me> <crook> <fake> <how>+<can> <mine>+<means> <mine>+<secret> <op>! <secret>! <stolen> <typed> a can~me can~me! hapen it means~stolen me~did me~op me~secret mine~account mine~found mine~means mine~secret my not on someon to what
-2 <account> <account>! <cover> <did> <fails> <fees>! <how> <how>+do <if> <know> <me>+<gave> <means> <means>! <mine>+<others> <odd> <op> ? ^+<how> ^+where a+<means> a+question about+<fees> acount can can~op! card chequ cod cover do+<me> does hack have have+a how how~means how~op identity if if~me lost~means me~fees me~fees! me~lure me~means me~money me~not me~now money need op~me pay question question+about stolen transfer where
-3 <atm> <avoid>! <fraud> <money> <money>! <secret> <study> NOBODY ^+do about can~means can~op do how~can how~fees s scam that who
-4 branch me~fraud me~others!
-5 <avoid> do+<you>
-6 SHORT ^+<can>
-7 open`,
  personal: `
7 ad+<mine>
6 <fails>! did fees~mine new refund
5 <can>+<mine> <change>! ^+the ad balanc charg delet extra family~mine! fees~me mov twic why wrong
4 #+<money> <can>+<you> <change> <fails> <fees>+do <how>+<fees> <how>+<me> <how>+s <mine>+<cover> <mine>+limit <not>+com <study>+<means> <want>+a adres amount chequ claim euro found how~money means~change means~late! money~op not~mine! of+<mine> s+<mine> sent show stat the+<op> the+wrong through typed~money! will
3 <can>+<not> <fails>+log <found>+<fails> <found>+<op> <found>+it <if>+<life> <late>! <life>+<not> <me>+<did> <mine>+<loan> <mine>+<op> <object> <op>! <op>+twic <secret>! ^+<change> a+<op> a+<paper> an+eror ap atm~gave by+<late> eror fails~me found~fails found~fails! found~mine! gav has has+<not> in+<past> late~means life~not limit log means~fails means~not me~op! me~paper mine~not mine~paper mine~secret! month much not~want! number past~can past~can! pin please shop the the+<money> to+<mine> want~paper when you~me
2 # <did>! <found>+<mine> <means>+has <mine> <mine>! <not>! <object>+acident <op>+<found> ^+<me> ^+<mine> acident can~mine can~not change~mine! fails~account found~mine found~op gave~me is it les loan means~found! means~late means~me me~change! me~fails! me~how me~mine! me~op me~want mine~can mine~change mine~fails mine~found mine~found! mine~loan mine~op mine~op! mistak money~can money~me money~me! my not~fails not~mine op~found op~found! past~object past~object! past~want s than than+<me> the+<atm> top+up you
1 <change>+<mine> <found> <life> <me>+<past> <mine>+<means> <op> <secret> <want> ME but can~change me means~found me~can me~means me~means! me~mine me~money me~past me~want! mine~means! mine~secret not op~can op~mine send top want was you~mine
-1 * <account> <can> <can>! <how>+do <me>+<gave> <mine>+<family> a account~fraud acount can~me card crook~mine fails~mine! for found~not gave~crook hapen have+a how~me if~mine lost~means means~mine me~fraud me~gave mine~family mine~me on to
-2 . <family> <how> <if>+<me> <lost>+<mine> <lure> <lure>! <me>+<lost> <me>+have <me>+m <mine>+<others> <never> <odd> <past>! <stolen> <swallowed> <you> <you>! a+question am an and are atm~means atm~mine can can~fees can~means can~money! can~op cod company cover hack have her his how how~can how~change how~change! how~if how~me! how~means if~me lost~mine m me~crook me~lure me~stolen mine~fraud mine~money mine~others neighbour odd~op question sav secret~me should someon stolen typed~lure your
-3 <account>+<found> <avoid>! <can>+<me> <can>+a <crook> <crook>! <fraud> <fraud>! <how>! <if> <lost> <me>+<change> <means>+<can> <protest> ^+<how> a+<means> account~me any+mor bank block can~account! can~me! can~op! can~stolen do do+<me> does fak how~fails how~op how~op! identity if if~means insuranc lik means~stolen me~crook! me~loan mine~if mor one past~found real scam to+verify up+with
-4 <fees>! <reply> <want>+to ^+do can~cover! can~late detail do+<you> fails~means find if~fails mine~you not~me open why+do with
-5 <avoid> <others> branch chang just
-7 ^+<can> about
-9 NOBODY`,
  complex: `
12 <loan>
11 <invest> <life>
10 ^+mov
9 <home>
8 <firm>! <life>! mortgag
7 ^+<loan> buy invest me~loan
6 ^+bereav bereav start
5 m+going me~life
4 <family> <firm> <loan>! <object>! a+<firm> a+<home> me~family mine~family mov+to plan put we
3 <family>! <me>+m <mine>+<family> <mine>+famy busi debt joint lif m me~home mine~family! mine~firm! mine~money mother repay sel should to+do unabl
2 <me>+<fails> fails~mine! family~life for for+<mine> me~fails me~fails! need to
1 <want> <want>! and fails~mine lost~mine me~mine me~want with
-1 * <account> <can>! <change>+<mine> <did> <found> <found>! <how> <late> <lost> <lure> <me>! <mine>+<account> <mine>+<means> <mine>+<secret> <never> <not> <now> SHORT ^+<mine> am an change~mine do had how how~can it means~stolen me~change me~gave me~means me~never me~not me~op me~secret mine~account mine~means mine~secret never not on pay the this was what will
-2 <can> <change> <cover> <crook> <fees> <gave> <how>+<can> <how>+do <late>! <me>+<op> <me>+am <me>+have <me>+ve <means> <means>! <not>! <op> <op>! <secret> <stolen> <you>! ^+do ap been can can~account can~means can~op card does family~means fe fraud hapen how~can! how~me! how~means if~mine in is lost~means me me~account me~op! mine~account! of open someon stolen transfer ve who you
-3 <fees>! <if> <study> <you> ^+<how> cash do+<me> do+<you> have identity if me~fraud open+an tak
-4 <avoid> <fraud> <others> <paper>
-5 NOBODY ^+<can>`,
}
