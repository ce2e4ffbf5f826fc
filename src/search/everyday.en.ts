/** English as customers speak it, in the form of `everyday.fr.ts`. */

export const RELATED = `
hang,stuck,waiting,wait:pending
hasn’t come,has not arrived,not arrived,still waiting,not here,yet to receive,never came:arrival,not received
in the mail,in the post,shipped,shipping,sent out,track,on its way:delivery,arrival
bounced,bounce,rejected,would not go through,not go through,did not go through,not let me,won’t let me,wont let me,not allowed,not able:declined,failed
disappeared,vanished,gone,missing money,where is my money,money missing,money gone:reverted,not received
showed up,show up,shows,showing,reflect,reflected,appear,appeared,see:updated,received
weird,random,odd,suspicious,don’t recognise,do not recognize,don’t remember,did not do,someone else,somebody else,without my permission,wasn’t me,not me:not recognised,compromised
someone used,using my card,used without,stole my details,leaked,data breach,cloned:compromised
mugged,pickpocketed,left my,dropped,can’t find,cannot find:lost,stolen
machine kept,machine took,atm kept,atm took,atm ate,stuck in the machine:swallowed
less cash,wrong cash,less money,not all the cash,different amount,not what i asked,short changed:wrong amount
extra pound,1 pound,pound charge,£1,one pound:extra charge
overcharged,charged too much,too high,wrong rate,bad rate,rate is off,rate is wrong:wrong exchange rate
for free,free,how much,cost me,do you charge,will i be charged:fee,charge
holiday,vacation,trip,travel,abroad,europe,spain,france,germany,america,us,usa,eu,china,australia:country,countries
pounds,euros,dollars,gbp,usd,eur,aud,yen,fiat,bitcoin,crypto:currency
revoke,take back,get back,stop a,undo,wrong person,wrong account,by mistake,accident,accidentally:cancel
salary,wage,employer,boss:receiving money
buddies,friend,friends,family,mate:receiving money,transfer
son,daughter,kid,kids,teen,baby,18:age limit,children
moved,new house,new address,married,surname,last name,maiden name,phone number:edit personal details
leave you,don’t like,dissatisfied,unhappy,fed up,no longer want:terminate account
id check,selfie,documents,licence,proof,prove:verify identity
why do you need,need so much,how come you need:why
google pay,samsung pay,apple pay:apple pay
tap,contactless,nfc:contactless
chip,magnetic strip,scratched,bent,cracked,broken:card not working
one time,single use,online only,temporary:disposable virtual card
another card,second card,spare,additional,extra card:getting spare card
metal,plastic,actual card,real card:physical card
pin number,new pin,reset my pin,set a pin,unlock:pin
locked out,too many tries,too many attempts,wrong pin:pin blocked
lost my phone,new phone,phone stolen,phone was stolen:lost or stolen phone
auto,automatically,automatic:automatic
petrol,gas station,pump,hotel,restaurant,taxi,uber,shop,store:card payment
landlord,rent,bill,bills,subscription,netflix:direct debit,payment
limit,maximum,max,how many,how often:limits
`
