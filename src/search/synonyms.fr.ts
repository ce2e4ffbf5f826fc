/**
 * Words that customers of a French bank use for the same thing. One group a line, parted by commas;
 * compared by stem, so plurals and verb forms need no entry. A bank adds its own in
 * `des-questions.json`.
 */
export const SYNONYMS = `
cb,carte bleue,carte bancaire,carte de paiement
rib,iban,identité bancaire,coordonnées bancaires
agios,découvert,intérêts débiteurs,à découvert,compte dans le rouge
chéquier,carnet de chèques,chèque
opposition,opposer,bloquer
perdu,perte,égaré
volé,dérobé,piqué
prêt,crédit,emprunt,financement
décès,mort,défunt,obsèques
héritage,succession,hériter,notaire
appli,application,application mobile
mdp,mot de passe,code secret
code pin,code secret,code confidentiel
virer,virement,transférer,envoyer de l'argent
prélever,prélèvement
fermer,clôturer,clôture,fermeture
ouvrir,ouverture,souscrire
résilier,résiliation,annuler,arrêter,rompre
argent,somme,fonds
liquide,espèces,billets
retirer,retrait
dab,gab,distributeur
arnaque,escroquerie,fraude,hameçonnage,phishing,piraté,frauduleux
tarif,frais,coût,prix,commission
taux,rémunération,intérêt
maison,appartement,logement,immobilier,habitation
voiture,auto,automobile,véhicule
louer,location
propriétaire,proprio,bailleur
caution,dépôt de garantie
sinistre,dégât
cambriolage,vol
incendie,feu
accident,collision,percuter
assureur,assurance,compagnie
mutuelle,complémentaire santé
épargne,épargner,économies,mettre de côté,placement
mensualité,échéance,remboursement
salaire,paie,rémunération
travail,emploi,boulot
chômage,licencié,perte d'emploi
patron,employeur,boîte,entreprise
impôt,fiscalité,fisc,imposable
conjoint,mari,femme,époux,épouse,partenaire
séparation,divorce,quitter
enfant,fils,fille,bébé,mineur,ado
parents,père,mère,papa,maman
ami,proche
vieux,âgé,senior
déménagement,changement d'adresse
téléphone,portable,smartphone,mobile
mail,courriel,email
rdv,rendez-vous
réclamation,plainte,litige,contester,médiateur
conseiller,banquier
bourse,actions,titres,pea
étranger,hors de france,voyage,international
devise,monnaie,change
délai,durée,combien de temps
plafond,limite,maximum,montant maximum
gratuit,sans frais
dette,surendettement,endetté
ldds,livret développement durable
pel,plan épargne logement
cel,compte épargne logement
lep,livret épargne populaire
reçu,quittance,justificatif,attestation
interdit bancaire,fichage,ficp,fcc
huissier,saisie
gage,clou
loa,location avec option d'achat,leasing
renouvelable,revolving
paypal,paiement en ligne,payer sur internet
sans contact,nfc`
