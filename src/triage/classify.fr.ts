/**
 * The French word lists: what an emergency, a complaint, a personal and a complex matter sound like,
 * and what only sounds like one. The grammar is that of `phrases.ts`; words stand in any form, with
 * or without accents, in SMS spelling too.
 */
import type { Lexicon } from './phrases.ts'
import { weights } from './weights.fr.ts'

export const french: Lexicon = {
  locale: 'fr',
  apart:
    'vol vols prix pays etranger etrangers etrangere donation donations placement placements service services passe partie parti pris prise dit tout',
  breaks: 'mais car donc alors',
  glued: /^(j)(e?)(?=[bcdfgklmnpqrstvxz]..|ai|av[aeo]|arr|att|ess|util|ach|app|env|oub|hab)(.+)$/,
  spelling: `
    g, jai = j ai
    fe, fai, fais, faits, faite, faites = fait
    chui, chuis = suis
    kes ke, kess, kes ki, qu est ce que, qu est ce qu, qu est ce, qu appelle t on, qu entend on, c est quoi, c koi, c quoi, cest koi, que signifie, ca veut dire quoi, que veut dire, de quoi s agit = questce
    pa = pas
    plu = plus
    pomee, pome = perdu
    kelkun, quelquun, qqn, qqun, quelqu un = quelqun
    pk, pq, pkoi = pourquoi
    cmt, kmt, coman = comment
    cmb = combien
    koi = quoi
    ke = que
    kan, kand, qd = quand
    ki = qui
    avc = avec
    ds = dans
    tjrs, tjr, tj = toujours
    jms = jamais
    conte, cpte, cpt = compte
    cc, cb, carte bleue, carte bancaire, carte visa, carte de credit, carte de paiement, carte banker = carte
    vir = virement
    prlvmt, prelev = prelevement
    tel = telephone
    mot de passe, mots de passe, mdp = motdepasse
    rdv, rendez vous = rendezvous
    escrok, escro = escroc
    dcd = decede
    ct = c etait
    cest = c est
    sest = s est
    ya = il y a
    fo = faux
    hack, hacke, hacker = pirater
    scam, fake = arnaque
    distrib, distri, dab, atm, gab = distributeur
    appart = appartement
    daron = pere
    daronne = mere
    balles = euros
    appli = application
    porte monnaie, porte cartes = portefeuille
    en cas de, en cas d, au cas ou = encas
    on ma, on mas = on m a
    ma vole = m a vole
    me suis fait, suis fait, m etre fait, m est fait, s est fait, s etre fait, se fait, se faire = sefait
    ni d eve ni d adam = inconnu
    jamais mis les pieds = connais pas
    remettre la main, mis la main = retrouve
    a mon insu, a son insu, sans mon accord, sans mon autorisation, sans mon consentement, sans que je le sache, sans me demander = alinsu
    s il vous plait, stp = svp
    mise en demeure, mets en demeure = reclamation
    vs = vous
    mn = mon
    msg = message
    fb = facebook`,
  sets: {
    mine: 'mon ma mes notre nos',
    whose: '<mine> sa son ses leur leurs',
    the: '<whose> la le les l une un cette ce des',
    family:
      'mari femme fils fille mere pere epouse epoux conjoint parents frere soeur tante oncle enfant maman papa copine copain ado belle grand',
    card: 'carte visa mastercard',
    means:
      '<card> chequier portefeuille sac sacoche telephone portable smartphone iphone papiers affaires cheque tpe carnet',
    lost: 'perdre perdu perte egarer paumer disparaitre disparu introuvable',
    stolen:
      '=vol voler vole derober piquer arracher faucher subtiliser depouiller detrousser agresser cambrioler pickpocket bousculer',
    op: 'paiement payer achat debit debiter prelevement prelever retrait retirer virement operation transaction depense somme montant mouvement commande abonnement euros argent cheque truc',
    odd: 'inconnu suspect bizarre etrange louche chelou douteux anormal illegitime frauduleux',
    did: 'fait effectue autorise valide achete commande realise signe demande souscrit initie passe pris emis',
    fraud:
      'arnaque escroquer escroquerie pirater piratage hameconnage phishing fraude usurper usurpation spoofing compromis',
    crook: 'escroc voleur pirate fraudeur inconnu malfaiteur demarcheur',
    fake: 'faux fausse pretendu soi_disant imite imitait bidon <crook> <fraud> louche suspect',
    gave: 'donne communique transmis dicte fourni envoye partage confie file remis',
    typed:
      '<gave> rentre saisi tape clique repondu rempli valide vire verse transfere mis paye entre',
    secret: 'code codes motdepasse identifiant cryptogramme chiffres coordonnees infos',
    atm: 'distributeur automate guichet machine borne',
    swallowed: 'avaler gober manger gardee garde retenue retenu coincee coince bouffe',
    home: 'maison appartement logement residence immobilier immeuble studio terrain',
    loan: 'credit pret emprunt mensualite echeance hypotheque',
    firm: 'entreprise societe sci holding commerce cabinet fonds sarl sas sasu association boulangerie restaurant boite',
    thing:
      'compte carte virement prelevement solde dossier plafond releve salaire chequier demande contrat sinistre remboursement beneficiaire code identifiant motdepasse adresse conseiller acces rib',
    act: 'modifier changer augmenter baisser annuler cloturer fermer resilier supprimer debloquer activer reactiver suspendre ajouter commander recevoir rendre envoyer telecharger',
    want: 'veux voudrais souhaite souhaiterais aimerais desire pouvez pourriez besoin svp',
    fees: 'frais agios commission cotisation tarif',
    bad: 'odieux odieuse inadmissible inacceptable scandale honte incompetent incompetence lamentable deplorable desagreable impoli catastrophique minable pitoyable irrespectueux execrable insupportable arrogant mepris malpoli agressif inexistant calamiteux navrant aberrant ridicule indigne insultant malhonnete discourtois injoignable abuse abusif degueulasse penible pathetique nul pourri racket outre degoute eclate decu mensonger trompeur plaisanterie cirque pire incapable inutile colere exaspere moquer foutage humilie minable escrocs meprisant injuste indecent exorbitant',
    praise: 'bravo felicitations super genial chapeau formidable merci talent',
    late: 'attente attendre erreur retard panne plante bug heures semaines mois jours encore rien perdre',
  },
  concepts:
    'mine family card means lost stolen op odd fraud crook fake secret atm swallowed home loan firm want fees praise bad late gave typed',
  weights,
  kinds: {
    urgent: {
      says: `
        <stolen> … … <means>
        <means> … … <stolen>
        <lost> … … <means>
        <means> … … <lost>
        carte|chequier … plus la
        <means> n y|est plus
        plus de|d|ni|ma carte|portefeuille|sac
        retrouve|retrouvons|trouve|sais plus|pas|ni … <means>
        m|nous|lui a|ont pris|tire|tout … <means>
        laisse|oublie|tombe|reste <the> <means> … <atm>|restaurant|taxi|train|magasin|bus|metro|caisse|toit|route
        <means> … laissee|oubliee|tombee|restee … <atm>|restaurant|taxi|train|magasin|bus|metro|caisse|toit|route|lecteur|poche
        <card> … <swallowed>
        <swallowed> … <card>
        <atm> … rendu|ressorti|restitue … <card>
        <card> … rendue|ressortie|restituee … <atm>
        <card> … clonee|copiee|contrefaite
        <op> … <odd>
        <odd> … <op>
        <op> … jamais|rien|pas|ni <did>
        pas moi … <op>
        connais|reconnais|reconnait|reconnu|souviens pas|aucun|rien … <op>
        <op> … dit rien
        <op> … pas|jamais|ni le|la|les mien|mienne|miens|notre
        <op> … par quelqun|autre
        preleve|debite|pris … connais pas
        d ou vient|viennent … <op>
        <op> … alinsu|sans_raison|sans_que
        <op> non|pas autorise|reconnu|sollicite
        qui a|est … fait|preleve|autorise … <op>
        sefait <fraud>|avoir|rouler|pieger|berner|depouiller|detrousser|agresser|arnaquer
        victime … <fraud>
        compte|<card>|espace|identite|messagerie|donnees … <fraud>
        <fraud> … <mine> compte|carte|identite|espace|nom|livret
        <fraud> compte|carte|espace
        signaler|declarer une|un|le|la|ma|mon <fraud>|<lost>|<stolen>
        <typed> … <fake>
        ai|viens|avons … <gave> <the> <secret>|chiffres
        lui|leur ai … <typed>
        code|codes|chiffres … dicte|donne
        a|ont mes|mon|ma infos|code|codes|donnees|coordonnees
        faux|fausse conseiller|banquier|agent|employe|livreur|technicien|policier|vendeur|site|huissier|mail|sms|message|support|proprietaire|notaire|boutique|rib
        passe|passer|dit|disant|disait|pretend pour|de … banque|conseiller|service|chez_vous
        on|quelqun|il|elle|ils … modifie|change|ajoute <mine>|un|le motdepasse|rib|numero|beneficiaire|adresse
        rib|beneficiaire|appareil|connexion … ajoute|sans|inconnu
        m|lui|nous a|ont siphonne|soutire|escroque|depouille|pirate
        alerte … connexion|fraude|debit|paiement
        carte|compte … ete utilise|servi|vide
        appareil|beneficiaire … pas|rien|jamais
        argent|epargne|somme|sommes|livret|euros|economies … disparu|vide|parti|envole
        manque … euros|cheques
        compte|livret|comptes … vide|videe
        faire|fais|mettre|besoin|veux opposition … carte|chequier|cheque|vite|urgence
        opposition carte|chequier
        bloquer|bloquez|annuler|geler … ma|mes|la|une carte … vite|urgence|suite|immediatement|svp|maintenant|perdu|vole
        bloquer|bloquez|gelez ma|mes|la carte|comptes
        numero … carte circule
        vole … codes|identifiants|donnees
        m a|ont pirate
        vole|prend|prendre|pris … <mine>|la|l carte
        on me|m l a prise|volee|vole|pris
        parti|partis|partie avec <mine>|le|la
        cherche <mine> carte
        clique|lien|sms|mail … <typed>|entre … <mine> <secret>|carte
        <typed> … sms|mail|lien … faux|fausse|arnaque|fo
        vendeur|site … escroc|arnaque|faux
        retraits|virements|achats … personne|aucun|ni
        aucun de ces <op>
        <op> … que|qu je|j|il|elle|on|nous n|ne|m … pas|jamais|plus
        m a|ont fait valider|transferer|virer|installer|acheter
        carte … introuvable|perdu|envolee
        carte etait la
        je dormais|etais_chez_moi
        compte … a zero
        opposition … svp|vite|urgent
        secours
        vient|viens|venons de … prendre|voler|debiter|vider
        carte n y est plus
        recois … codes|notifications|demandes … pas|rien
        rien … demande|ajoute
        il m en manque une
        quelqun|on|gens|mec|type|ex|salarie|inconnu … utilise|paye|retire|debite|copie|vide|sert|connecte|connait|imite|signe … <mine>
        <mine> <card>|identite|numero|papiers … utilise|utilisee|cree|copie|cachette
        sans moi
        a <mine> nom|place|insu
        ai|plus|pu plus|pas|pu|aucun <mine> <means>
        sais plus|pas|pu … <card>
        rien|jamais <did> … <op>|debite|preleve
        <op> … connais pas
        <gave> <the> <secret>|carte … quelqun|monsieur|dame|personne|homme|acheteur|site|livreur|coursier
        vole|pris|vide <mine>|de|l|du <secret>|economies|argent|epargne|compte|livret|sous
        <secret>|donnees|papiers|coordonnees … vole|pirate|fuite
        argent vole
        opposition … carte
        met|mets|mettez|mettre … opposition
        pouvez … opposition
        usurpation|usurper … identite|nom
        bloquer|bloquez|arreter|stopper|desactivez tout|ma
        pas rendu|redonne|ressorti|restitue … carte
        <means> … glisse|echappe|tombee
        ni moi
        solde|compte|epargne|economies|sous … chute|baisse|fondu|envole|danger
        <op> … explique|origine|ignore
        ignore … <op>|preleve|debite
        ete|suis <fraud>
        machine l a avalee
        etait un|une piege|arnaque|faux|fausse
        connexion … pays|inconnue|russie|etranger`,
      unless: `
        comment|pour|afin|mieux|faut … eviter|proteger|prevenir|premunir|detecter|reperer|securiser|lutter|sensibiliser|mefier|apprendre
        eviter|proteger|prevention|precautions … <fraud>|<lost>|<stolen>
        couvre|couvrir|couvert|garantie|assurance|franchise|indemniser
        definition|signifie|difference|exemple|statistique|expose|article|reportage|actualite|campagne|etude|motif|quelle
        lu|vu|entendu|entend|parle … <fraud>|<lost>|<stolen>
        si|quand|lorsqu|lorsque je|j|on|l|quelqun|<whose>|un|jamais|il|la
        comment|quoi|savoir|conseils|pour … reconnaitre|reconnait|verifier|distinguer|ne_pas|vrai
        aux|des infos|journaux|seniors
        combien de|coute
        questce un|une|la|les|l
        est|sont elle|elles|ce rendue|rembourse|assuree|definitive|remplacee
        ^ une|la|les carte|cartes|perte … est|quelle|ca
        encas
        et si
        suppose|supposons|imagine|imaginons|hypothese|unjour
        pas|jamais|ni|aucun <lost>|<fraud>|ete_vole|ete_pirate|de_fraude|d_arnaque
        a quoi correspond
        pas sefait|se_faire
        argent liquide
        virement vers
        souvent|cher
        ^ une <op> <odd>|non
        pas une|un|d|de|fait|ma|mon <lost>|<fraud>
        ai|a <lost> le|l|mon|mes|son|un motdepasse|code|identifiant|acces|numero|rib|iban|releve|contrat|facture|courrier|ticket|argent|relevé
        un|le|mon|des =vol pour|a|vers|paye|avion|avec
        carte nationale|grise|vitale|identite|sejour|sim|electorale|fidelite|cadeau|etudiant|mutuelle|transport|verte
        une|sa <means> <lost>|volee
        portefeuille de|d|titres|boursier|actions
        bourse|actions|obligations|titres
        risque|risques|peur de|d|que
        est il|ce possible|frequent|vrai|dangereux
        avez vous … eu
        rien|personne … <lost>
        ami|amie|voisin|voisine|collegue … dit|sefait|<stolen>|<lost>|<fraud>
        delai|delais|duree
        suspicion
        contre|expliquer_a|quoi_sert
        cheques vont
        ailleurs`,
      over: `
        pas|jamais|ni <stolen>|<lost>|<fraud>|sefait
        pas ete <stolen>|<lost>|<fraud>|victime
        n a|ai|ont pas <swallowed>|donne|clique|utilise
        personne n a utilise
        pas|aucun de|d|<op> debit|paiement|que … frauduleux|reconnais
        avait|avais|avaient <lost>|<stolen>|<gave>|<swallowed>|utilise|pris|ete|eu
        m etais|etait fait
        l ai|avons|a retrouve|recupere
        ete|puis|etait|sont retrouvee|retrouve|recuperee
        finalement … etait|retrouve
        fausse alerte
        c etait bien moi
        etait … celui|celle de|ma|mon
        ai|avait|avais|avons|a fait|mis opposition
        l an dernier|passe
        mois|semaine|annee dernier|derniere
        il y a # an|ans|mois
        il y a un|deux|trois|quatre|cinq|dix|quelques|plusieurs an|ans|mois
        ete|bien remplacee|annulee|enregistree
        en janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|#
        etait chez|sous|restee|celui|celle`,
      still: `
        l a volee|vole|prise|utilise
        mais … <stolen>
        pas pu|moi
        viens|vient|venons … de|d … <lost>|<stolen>|passer|tomber|<fraud>|debiter|prendre
        recommence
        encore … <op>|vole|perdu|pirate
        en plus
        continue|continuent
        maintenant
        malgre
        a l instant`,
    },
    complaint: {
      says: `
        reclamation|plaindre|mediateur|dedommager|prejudice|reclame
        mecontent|insatisfait|insatisfaction|mecontentement|furieux|furieuse|fache|proteste
        pas … satisfait|content
        <bad>
        vous|votre|vos|bande_de|bande_d <fraud>|<crook>
        vous|votre|vos … arnaque|voleurs|escrocs|fraude
        vol|voler|voleurs c|vous|vos … vous|frais
        fiche|moque|fout de nous|moi|vous|monde|clients|qui
        vais|hesite|veux … changer de banque
        concurrence
        je|j vous|votre quitte
        zero|quel|quelle <bad>|reponse|efficacite|manque|galere|pointe|talent
        plein|ras le|la dos|casquette
        en ai|avons|ai_vraiment marre|assez
        des|vos excuses
        <praise> … … <late>
        ras le bol
        =vol|voler|vole|arnaque|plumer … frais|agios|commission
        bande de|d
        ca suffit|commence|traine
        pas tenu|respecte|ecoute
        derniere|cinquieme|troisieme|quatrieme|sixieme fois
        service … nul|pourri|zero|deplorable|degrade|sert
        sans|aucune|toujours_pas|pas_de|jamais_de|moindre|aucun reponse|retour|explication|consideration
        personne|nul … repond|decroche|rappelle|bouge|sait|daigne|aide
        cause de vous
        avocat|tribunal|justice|poursuivre|attaque … banque|vous
        quitte|fuyez|deconseille|boycotte votre|cette|la banque
        heures|minutes d attente
        m avez|a raccroche|menti|mal
        parler … responsable|superieur
        voila comment on
        recours contre`,
      unless: `
        delai|temps|difference|modele|traitees
        tres content|satisfait
        reportage|article|infos|sms|mail
        reclamation … aupres|sncf|artisan|commercant`,
    },
    complex: {
      says: `
        racheter|rachat|regrouper|regroupement … <loan>
        <loan> auto|hypothecaire|immobilier|travaux
        immobilier|hypotheque|renegocier|renegociation|surendettement|dettes|succession|heritage|heriter|heritier|testament|notaire|obseques|deces|decede|defunt|veuf|veuve|usufruit|indivision|patrimoine|patrimonial|divorce|divorcer|pacs|mariage|tutelle|curatelle|donation|donations|demembrement|emprunter|emprunteur|investir|investissement|placer|placement|placements|defiscaliser|expatriation|expatrie|retraite|prevoyance|financer|financement|construction|scpi|per|pea|redressement|procuration_et|assurance_vie|alzheimer|handicape
        acheter|achat|vendre|louer|construire|garder|faire … <home>|bien|terrain|travaux
        acheter avant|avec|pour
        vivre a|en|au|aux
        mort|mourir|soulte|viager|naissance|bebe|impots|habilitation|fichage|caution_solidaire
        devenir|deviens|installe|lance|ouvrir … independant|artisan|liberal|proprietaire|medecin|boutique|<firm>|salon|commerce|entrepreneur
        compte professionnel|pro
        creer|monter|vendre|ceder|reprendre|transmettre <mine>|une|un|le … <firm>|boutique|cabinet
        trop|plus|alleger|moi|rembourser … mensualites|traites|credits|dettes
        partir|pars|retour … etranger|vivre|travailler
        <loan> … voiture|camion|mariage|etudes`,
      unless: `
        couvre|couvert|veut|documents|conditions|plafond|livret_jeune
        combien coute|cout
        peut on
        comment fonctionne`,
      over: `
        questce|definition|difference`,
    },
    personal: {
      says: `
        <thing> … non|pas|toujours_pas|jamais|plus|deux_fois recu|arrive|passe|parti|verse|disponible|credite|valide|marche|fonctionne
        ^ <act>|annuler|commander|changer|supprimer|telecharger|suivre|cloturer … <thing>
        ai|a|est|etait|ete … retrouve|recupere
        ou en est|sont`,
      unless: `
        comment|questce|combien_coute|definition`,
    },
  },
}
