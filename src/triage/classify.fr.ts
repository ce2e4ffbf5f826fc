/**
 * The French word lists: what an emergency, a complaint, a personal and a complex matter sound like,
 * and what only sounds like one. The grammar is that of `phrases.ts`; words stand in any form, with
 * or without accents, in SMS spelling too.
 */
import type { Lexicon } from './phrases.ts'

export const french: Lexicon = {
  locale: 'fr',
  apart: 'prix pays etranger etrangers etrangere donation donations placement placements',
  breaks: 'mais car donc',
  spelling: `
    g = j ai
    jai = j ai
    fe = fait
    fai = fait
    jariv = j arrive
    jme = je me
    jveux = je veux
    jsuis = je suis
    chui = je suis
    jfais = je fais
    jpeux = je peux
    jrecois = je recois
    jretrouve = je retrouve
    ya = il y a
    pa = pas
    plu = plus
    pomee = perdue
    pome = perdu
    kelkun = quelqu un
    quelquun = quelqu un
    qqn = quelqu un
    qqun = quelqu un
    pk = pourquoi
    pq = pourquoi
    pkoi = pourquoi
    cmt = comment
    kmt = comment
    koi = quoi
    ke = que
    kan = quand
    ki = qui
    conte = compte
    cpte = compte
    cc = carte
    cb = carte bancaire
    vir = virement
    tel = telephone
    mdp = mot de passe
    fb = facebook
    rdv = rendez vous
    escro = escroc`,
  sets: {
    mine: 'mon ma mes notre nos',
    whose: '<mine> sa son ses',
    lost: 'perdre perte egarer voler derober piquer paumer arracher disparaitre disparu faucher subtiliser depouiller',
    card: 'carte visa mastercard',
    means:
      '<card> chequier portefeuille sac sacoche porte_monnaie telephone portable smartphone iphone moyen affaires papiers',
    spent:
      'paiement achat debit debiter prelevement virement operation retrait retire transaction depense somme montant mouvement commande abonnement connexion euros',
    strange:
      'inconnu suspect bizarre etrange frauduleux fraude louche douteux pirate anormal illegitime illicite',
    did: 'fait faits fais faire faites effectue autorise valide passe commande realise signe demande reconnu reconnais reconnaitre connais souscrit initie ordonne',
    scam: 'arnaque escroquer escroquerie piratage hacker usurper hameconnage phishing fraude spoofing compromis',
    somebody:
      'quelqu_un on ils inconnu voleur escroc pirate hacker tiers gens autre individu personne_d_autre',
    gave: 'donne communique transmis transmettre fourni dit envoye partage vire verse',
    typed: '<gave> rentre saisi entre tape valide clique confirme mis',
    credential:
      'code mot_de_passe identifiant numero_de_carte coordonnees cryptogramme informations_bancaires',
    trap: 'faux fausse <scam> lien inconnu frauduleux suspect pretendu soi_disant louche',
    atm: 'distributeur automate dab guichet machine borne',
    swallowed: 'avaler gober mange garde retenu coince bouffe',
    thing:
      'compte carte virement prelevement solde credit pret dossier livret plafond decouvert releve versement salaire cheque demande commande contrat sinistre remboursement agios beneficiaire code identifiant adresse numero conseiller carnet epargne operation paiement argent espace application mensualite echeance frais',
    act: 'modifier changer augmenter baisser diminuer annuler cloturer fermer resilier supprimer debloquer activer reactiver transferer virer rembourser commander recevoir contester reporter suspendre',
    want: 'veux voudrais souhaite aimerais pouvez pourriez dois besoin merci_de svp',
    bad: 'odieuse inadmissible inacceptable scandale honte incompetent lamentable deplorable desagreable impoli catastrophique minable pitoyable irrespectueux odieux execrable insupportable arrogant meprisant malpoli agressif inexistant calamiteux navrant aberrant ridicule',
    home: 'maison appartement logement residence immobilier immeuble studio terrain',
    firm: 'entreprise societe sci holding commerce cabinet fonds sarl sas association',
    loan: 'credit pret emprunt',
  },
  kinds: {
    urgent: {
      says: `
        <lost> … … <means>
        <means> … … <lost>
        <means> … … la|le|les|l retrouve|trouve plus|pas
        pris|prendre|emporte <mine> <means>
        retrouve|retrouvons|trouve plus|pas <whose> <means>
        <whose> <means> … retrouve|trouve plus|pas
        laisse|oublie|tombe <whose> <card> … <atm>|restaurant|taxi|train|magasin
        <card> … <swallowed>
        <swallowed> … <card>
        <atm> … rendu|ressorti|restitue … <card>
        <card> … rendue|ressortie|restituee … <atm>
        clone|copie|contrefait … <card>
        <card> … clonee|copiee|contrefaite
        <card>|compte … ete utilise
        <spent> … <strange>
        <strange> … <spent>
        <spent> … je|j … pas|jamais|rien <did>
        <spent> … pas|jamais|non <did> par|sans
        <spent> non autorise|reconnu
        je|j … pas|jamais <did> ce|cet|cette|ces … <spent>
        reconnais|reconnait|connais|connait pas|aucun … <spent>
        <spent> … je … reconnais|connais pas
        <spent> … sans que je|j|nous
        <spent> … pas les|a|de miens|moi|nous
        qui a fait|effectue|valide … <spent>
        rien achete|commande|signe … … <spent>
        pas moi … <spent>
        <spent> … … pas moi
        je|j|me|m|suis|<mine>|avons|sommes|s … <scam>
        victime … <scam>
        usurpation d identite
        souscrit|ouvert|fait|contracte … mon nom
        compte|<card> … <scam>
        <scam> … <mine> compte|<card>|identite|espace|nom
        <scam> … espace|compte|<card>
        <typed> … <trap>
        <trap> … je|j … <typed>
        ai|viens|avons … <gave> <mine>|le|les <credential>
        faux|fausse conseiller|banquier|agent|employe|livreur
        par|sur un|une faux|fausse site|annonce|page|vendeur
        fait|faite|faire avoir|pieger|berner|rouler
        quelqu_un|il|elle … connait|a … <mine> code|mot
        fait|faisait passer pour … banque|conseiller|vous|moi|service
        quelqu_un|inconnu|pirate|hacker|escroc|voleur|gens|autre|individu … utilise|sert|paye|achete|retire|connecte|debite|pris|ouvert|souscrit|acces
        on|ils utilise … <card>|compte|identite
        <somebody> … essaie|essaye|tente … connecter|acceder|payer
        on a|est … utilise|paye|retire … avec|numero|<card>
        <somebody> … vider … compte|livret|epargne
        compte|livret … ete|s|est|fait vider
        <spent>|utilise|souscrit|ouvert … sans mon|notre accord|autorisation|consentement
        faire|fais|mettre opposition … <card>|chequier|vite|urgence
        opposition <card>|chequier
        opposition sur|a ma|mon <card>|chequier
        comment|veux|voudrais|faut|dois|pouvez|faire|urgent|vite … bloquer ma|mes <card>`,
      unless: `
        comment|pour|afin|mieux … eviter|proteger|prevenir|premunir|detecter|reperer|securiser|lutter|sensibiliser|identifier
        eviter|proteger … <scam>|<lost>
        comment|pour|savoir|apprendre … reconnaitre
        comment … fonctionner|marcher … <scam>
        couvrir|garantie|assurance|franchise|indemniser
        combien|prix|tarif|cout|facture
        c est quoi
        qu est ce
        qu appelle
        definition|signifier|difference|exemple|statistique|expose|article|reportage|actualite|prevention|campagne|etude
        veut dire
        lu|vu|entendu … <scam>|<lost>
        si|s jamais|un_jour|<somebody>
        et si
        passe … si
        suppose|imagine|hypothese
        pas|jamais|ni|aucun <lost>|<scam>|ete_vole|ete_pirate|de_fraude|d_arnaque
        pas une|un|ete|d|de|fait|ma|mon <lost>|<scam>
        pas ete <strange>|<scam>|<lost>
        sans avoir <lost>
        ai|a <lost> le|l|mon|mes|son <credential>|acces|numero|rib|iban|releve|contrat|facture
        <lost> <mine>|le|les|l|un <credential>|numero|pin|rib
        oublie … code
        vol annule|retarde|avion|aller|sec|charter|interieur
        vol pour|vers|de_retour
        vol d avion
        billet|avion|compagnie|aerien
        payer|reserver|acheter un|mon|le|des vol
        c est du|de vol|arnaque|escroquerie
        c est une|un … arnaque|escroquerie
        vous etes|avez|nous|m|me <scam>|<lost>
        vos|votre … frais|tarif|commission
        frais|agios|commission|cotisation|tarif … <lost>|<scam>|voleur
        <lost>|<scam>|voleur … frais|agios|commission|cotisation|tarif
        bande de voleur|escroc
        vous etes|tous … voleur|escroc
        fraude fiscale
        tentative
        carte nationale|grise|vitale|identite|sejour|sim|electorale|fidelite|cadeau|etudiant|mutuelle|transport
        carte d identite
        carte de sejour|fidelite|transport|mutuelle
        litige
        une <means> <lost>
        portefeuille de|d|titres|boursier|actions
        bourse|actions|obligations|titres
        informations|renseignements|infos sur|concernant
        memoire|these|dissertation
        peur|risque de|d
        est ce une|un <scam>
        signaler … mail|sms|phishing|hameconnage|site|numero
        rien|personne … <lost>`,
      over: `
        ai|a|avons|ont finalement|enfin|bien|depuis|deja retrouve|recupere
        ai|a|avons|ont retrouve|recupere
        fausse alerte
        ai|avait|avais|avons|a deja|bien|immediatement fait|mis opposition
        ai|avait|avais|avons|a fait|mis opposition
        l an dernier|passe
        il y a # an|ans|mois
        il y a un|deux|trois|quatre|cinq|dix|quelques|plusieurs an|ans|mois
        a l epoque
        ete|hiver|printemps|automne dernier
        quand j etais
        deja … bloquee|opposition
        ou en est|sont … <scam>|opposition|contestation|remboursement|<strange>
        en 2000|2010|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024`,
      still: `
        viens|vient|venons … de|d … <lost>|passer|tomber|<scam>|debiter
        continue
        encore … <spent>
        a l instant
        en ce moment
        toujours pas bloque`,
    },
    complaint: {
      says: `
        reclamation|plaindre|mediateur|dedommager|prejudice
        plainte contre
        plainte … banque|conseiller|service|agence
        mecontent|insatisfait|mecontentement|furieux|furieuse|degoute|outre|excede
        pas … satisfait|content
        decu … par|de|du
        <bad>
        en ai|avons marre|assez
        exige|exigeons
        excuses
        demande reparation
        zero|0 reponse
        toujours rien
        super|genial|formidable|chapeau … plante|bug|panne|attente|encore|erreur
        merci bien
        conteste la facon|decision|attitude
        ras le bol
        marre de
        plein le dos
        c est du vol
        voleurs … frais|agios|commission|banque
        vous etes|avez … voleur|escroc|nul|incapable|arnaqueur
        frais|agios|tarif|commission … vol|voleur|arnaque|abusif|racket|escroquerie|exorbitant
        vous m|nous … arnaquer|voler|escroquer|racketter
        bande de
        service … nul|pourri|zero
        pire banque
        sans|aucune|toujours_pas|pas_de|jamais_de reponse
        personne … repond
        jamais … repondu|rappele
        moquez|foutez … moi|nous|monde|clients
        erreur de votre
        avocat|tribunal|justice|poursuivre … banque|vous
        mise en demeure
        changer|quitter … banque … tellement|incompetent|cause|marre|decu
        quitte votre banque
        bravo|felicitations … attente|heure|semaines|jours|erreur|retard|rien|service
        merci … pour rien
        merci … attente|erreur
        deux|trois|quatre|# semaines|mois|jours|heures … sans|attente|reponse … reponse|telephone|rien
        heures d attente
        on croit rever
        honte a|de`,
      unless: `
        c est quoi
        qu est ce
        definition
        pas|rien|sans|aucune|ni a|vouloir|me|de|la plaindre|reclamation
        pas a me plaindre
        sans … plaindre
        aucune reclamation
        pas mecontent|decu`,
    },
    personal: {
      says: `
        ! ou en est|sont|suis <mine>|le|la|l|ma
        ! quel|quelle est|sont le|la|mon|ma … de|du|sur <mine> <thing>
        ! quel|quelle est <mine> <thing>
        solde de <mine>
        combien … reste … compte|livret|carte|mon|moi
        combien … j ai … compte|livret
        ! pourquoi … m|me|mon|ma|mes|j|ai_je|suis_je
        ! <mine> <thing> … … annulee|encaisse|pas|plus|jamais|refuse|bloque|rejete|expire|disparu|abime|casse|debite
        ! quand … recevoir|arriver|rembourser|verser|debloquer|crediter|recois|debite … mon|ma|mes
        ! quand … mon|ma|mes … recevoir|arriver|rembourser|verser|debloquer|crediter|debite|sera
        <want> … <act> … <mine>
        <want> … <act>|faire|mettre un|le|la|une … <mine> compte|carte
        veux|voudrais|souhaite … <act>|consulter … <thing>
        <act> <mine> <thing>
        <act> le|la|un|l <thing> … j ai
        ! annuler|contester|retrouver … que j ai
        j ai change de
        j ai oublie|perdu|egare|bloque <mine>|le|les|l <credential>|numero|acces
        ! j ai demenage
        ma nouvelle adresse
        <mine> adresse|numero|nom|mail|situation … change
        plus|pas acces … <mine>
        j ai … toujours|encore|jamais pas|rien recu
        ! pas|jamais|rien recu
        toujours pas … recu|arrive|rembourse|verse|credite
        j ai recu … courrier|lettre|cheque|virement|mail|rejet
        j ai fait … virement|depot|demande|remise|opposition … hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|jours|mois
        j ai fait|demande|commande|signe|envoye un|une|ma|mon|le|la <thing>
        ! rembourser moi|me
        me rembourser
        ! comprends pas … <spent>|frais
        ! m|nous a|avez|ont … preleve|debite|facture|refuse|rejete|retire
        ai|avons ete preleve|debite|facture|refuse
        # euros … preleve|debite|vire|retire|disparu|manque
        virement|cheque|prelevement|paiement|retrait de # euros
        arrive pas|plus … connecter|valider|acceder|joindre|retirer
        est ce que <mine> <thing>
        suis|est a decouvert
        <act> <mine> … <thing>
        ou en est … remboursement|contestation|dossier|opposition|demande
        pouvez vous … <mine> <thing>
        ai|a retrouve ma <card>
        ! ai|avais fait opposition`,
      unless: `
        comment
        puis je
        peut on
        est ce que je peux
        faut il
        est il possible
        ou trouver|voir|consulter|envoyer
        c est quoi
        qu est ce
        definition
        combien couter
        plus … rembourser|payer
        quel|quels|quelles document|justificatif|piece|delai|condition|papiers`,
    },
    complex: {
      says: `
        <loan>|taux|projet immobilier|immo|hypothecaire
        immobilier
        hypotheque
        acheter|achat|acquerir|construire|financer … <home>|travaux
        acheter|acquerir … bien|sci
        pret relais
        primo accedant
        emprunter
        racheter|rachat|regrouper|restructurer|consolider … <loan>
        renegocier … <loan>|taux
        succession|heritage|testament|notaire|obseques|deces|decede|veuf|veuve|usufruit
        mort|mourir|disparition … compte|<mine>|pere|mere|mari|femme
        pere|mere|mari|femme|conjoint|epoux|parent|grand_mere … mort|decede
        perdu mon|ma mari|femme|pere|mere|fils|frere|soeur|epoux|epouse|conjoint|emploi|travail
        divorce|divorcons|pacs
        separer … mari|femme|conjoint|compte|credit
        se|nous separer
        mariage
        tutelle|curatelle|handicape
        donation|donations|demembrement
        creer|ouvrir|reprendre|reprise|transmettre|ceder|vendre|racheter|financer|transmission|cession … <firm>|activite
        compte professionnel|pro
        micro|auto entrepreneur|entreprise
        preparer|partir|depart|epargner|complement … retraite
        financement
        pars|partir|partons|installer|vivre … vivre|definitivement|canada|usa|suisse|londres
        investir|placer|patrimoine|defiscaliser
        placement|placements
        surendettement
        plus|difficulte … payer|rembourser … <loan>|mensualite|echeance|loyer
        perte d emploi
        invalidite|cancer|maladie
        expatrier
        clause beneficiaire
        optimiser … impot|fiscalite`,
      unless: `
        c est quoi
        qu est ce
        definition|signifier|difference
        veut dire`,
    },
  },
}
