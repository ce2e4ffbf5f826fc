/** What customers say in English, in the form of `synonyms.fr.ts`; written from how people talk. */

export const SYNONYMS = `
atm,cash machine,cashpoint,cash point,hole in the wall
withdraw,withdrawal,take out cash,get cash,cash out
top up,topping up,add money,add funds,load money,put money,reload,load
transfer,send money,move money,wire,bank transfer
beneficiary,payee,recipient
deposit,pay in
direct debit,standing order
card,debit card,bank card
virtual card,disposable card
lost,misplaced,missing,can’t find
stolen,theft,robbed,nicked
fraud,scam,fraudulent,unauthorised,unauthorized,compromised,hacked
passcode,password,pin,pin code,security code
fee,charge,cost,price,commission
charged twice,double charged,duplicate,charged two times
refund,money back,reimburse,reimbursement
dispute,contest,chargeback
cancel,revert,reverse,undo,stop
pending,not gone through,still processing,still waiting
declined,rejected,refused,denied,not accepted,does not work,not working
failed,didn’t work,did not work,unsuccessful
arrive,arrival,deliver,delivery,receive,come,come through,show up
order,get,request,apply
exchange rate,conversion rate,foreign exchange,rate
currency,currencies,foreign currency
abroad,overseas,foreign country,travelling,other country,another country,international
country,countries,located,region
identity,id,identification,identity document,passport
verify,verification,prove,confirm,check
phone,mobile,cell phone,smartphone
apple pay,google pay,apple watch,mobile payment
contactless,tap to pay,nfc
change,update,edit,modify
personal details,name,address,moved house,moving
close,delete,terminate,shut down
account,profile
balance,funds
statement,transaction list
limit,limits,maximum,cap
age,old,young,child,children,kids,teenager,minor
salary,wages,paycheck,paid,pay
cheque,check
swallowed,ate,eaten,kept,stuck,retained
expire,expiry,expiration,expiring
spare,extra,second,additional,another
link,connect,add
mastercard,visa
activate,activation,enable
source of funds,where money comes from
loan,credit,borrow
mortgage,home loan
savings,save
insurance,cover,policy
claim,damage,accident
overdraft,overdrawn
died,death,deceased,passed away
funeral,burial
inherit,inheritance,estate,will
statement,extract
adviser,advisor,agent,someone,human
branch,office`
