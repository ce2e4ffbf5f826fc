import SafariServices
import UIKit
import WebKit

/// The hub in the bank's app.
///
/// The page is the hub's own, at the top of the webview; nothing is injected into it. Each decision that
/// protects the customer is numbered as in the README beside this folder.
final class HelpViewController: UIViewController {
    private static let hub = URL(string: "https://aide.banque.example/hub/")!
    /// Pages that the hub may send to the system's browser (3).
    private static let outside: Set<String> = ["aide.banque.example", "www.banque.example"]
    /// What the system opens by itself: numbers, messages, letters (4).
    private static let system: Set<String> = ["tel", "sms", "mailto"]
    private static let bridge = "desQuestions"

    private let place: String?
    private let locale: String?
    private var hasSaidInit = false
    private lazy var webView = makeWebView()

    /// - Parameters:
    ///   - place: where the hub opens, such as `answer/ou-trouver-mon-rib`
    ///   - locale: the language of the app, such as `fr`
    init(place: String? = nil, locale: String? = Locale.current.language.languageCode?.identifier) {
        self.place = place
        self.locale = locale
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("made in code")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        webView.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(webView)
        NSLayoutConstraint.activate([
            // Edge to edge: the hub keeps clear of the notch and of the home bar by itself.
            webView.topAnchor.constraint(equalTo: view.topAnchor),
            webView.leadingAnchor.constraint(equalTo: view.leadingAnchor),
            webView.trailingAnchor.constraint(equalTo: view.trailingAnchor),
            // Above the keyboard, so that the field that is typed in stays in sight.
            webView.bottomAnchor.constraint(equalTo: view.keyboardLayoutGuide.topAnchor),
        ])
        webView.load(URLRequest(url: start))
    }

    /// A place is written behind the `#`: it is sent to no server.
    private var start: URL {
        guard let place else { return Self.hub }
        return URL(string: Self.hub.absoluteString + "#des-questions/" + place) ?? Self.hub
    }

    private func makeWebView() -> WKWebView {
        let configuration = WKWebViewConfiguration()
        // (1) The main frame can go nowhere but to the hosts of WKAppBoundDomains, and the service worker,
        // which keeps the last answers readable without a network, is allowed there alone.
        configuration.limitsNavigationsToAppBoundDomains = true
        configuration.preferences.javaScriptCanOpenWindowsAutomatically = false
        configuration.userContentController.add(WeakHandler(self), name: Self.bridge)

        let webView = WKWebView(frame: .zero, configuration: configuration)
        webView.navigationDelegate = self
        webView.uiDelegate = self
        webView.allowsBackForwardNavigationGestures = true
        webView.allowsLinkPreview = false
        webView.scrollView.contentInsetAdjustmentBehavior = .never
        webView.scrollView.keyboardDismissMode = .interactive
        #if DEBUG
        if #available(iOS 16.4, *) { webView.isInspectable = true }
        #endif
        return webView
    }

    private static func isHub(_ url: URL) -> Bool {
        url.scheme == "https" && url.host == hub.host && url.port == hub.port
    }

    /// (3) A page of a listed host, in a browser that is not ours and that we cannot read.
    @discardableResult
    private func openOutside(_ url: URL) -> Bool {
        guard url.scheme == "https", let host = url.host, Self.outside.contains(host),
              url.user == nil, url.password == nil
        else { return false }
        present(SFSafariViewController(url: url), animated: true)
        return true
    }

    /// The app says one thing: the language. The place is in the address.
    private func sayInit() {
        guard let locale, !hasSaidInit else { return }
        hasSaidInit = true
        webView.callAsyncJavaScript(
            "dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))",
            arguments: ["message": ["type": "init", "locale": locale]],
            in: nil,
            in: .page
        ) { _ in }
    }

    private func showFailure() {
        let alert = UIAlertController(
            title: "Pas de connexion",
            message: "Nos réponses ne se chargent pas pour le moment.",
            preferredStyle: .alert
        )
        alert.addAction(UIAlertAction(title: "Réessayer", style: .default) { [weak self] _ in
            guard let self else { return }
            webView.load(URLRequest(url: start))
        })
        alert.addAction(UIAlertAction(title: "Fermer", style: .cancel))
        present(alert, animated: true)
    }
}

// MARK: - The bridge

private struct Message: Decodable {
    enum Kind: String, Decodable { case ready, openExternal, close }
    let type: Kind
    let url: URL?
}

extension HelpViewController: WKScriptMessageHandler {
    func userContentController(_: WKUserContentController, didReceive message: WKScriptMessage) {
        // (2) Every frame of the page has the handler: only the hub, at the top, is heard.
        let origin = message.frameInfo.securityOrigin
        guard message.frameInfo.isMainFrame,
              origin.protocol == "https",
              origin.host == Self.hub.host,
              origin.port == 0, // the usual one
              let text = message.body as? String, text.utf8.count <= 4096,
              let said = try? JSONDecoder().decode(Message.self, from: Data(text.utf8))
        else { return }
        switch said.type {
        case .ready: break
        case .openExternal: if let url = said.url { openOutside(url) }
        case .close: dismiss(animated: true)
        }
    }
}

/// A content controller keeps its handlers: without this the webview and its owner keep each other.
private final class WeakHandler: NSObject, WKScriptMessageHandler {
    private weak var handler: WKScriptMessageHandler?

    init(_ handler: WKScriptMessageHandler) {
        self.handler = handler
    }

    func userContentController(
        _ controller: WKUserContentController, didReceive message: WKScriptMessage
    ) {
        handler?.userContentController(controller, didReceive: message)
    }
}

// MARK: - Where the page may go

extension HelpViewController: WKNavigationDelegate, WKUIDelegate {
    func webView(
        _: WKWebView,
        decidePolicyFor action: WKNavigationAction,
        decisionHandler: @escaping @MainActor (WKNavigationActionPolicy) -> Void
    ) {
        guard let url = action.request.url, let frame = action.targetFrame, frame.isMainFrame else {
            return decisionHandler(.cancel) // the hub has no frames in it, and opens no windows
        }
        if Self.isHub(url) { return decisionHandler(.allow) }
        decisionHandler(.cancel)
        if let scheme = url.scheme, Self.system.contains(scheme) {
            UIApplication.shared.open(url) // (4) the system asks before it dials
        } else {
            openOutside(url)
        }
    }

    func webView(
        _: WKWebView,
        createWebViewWith _: WKWebViewConfiguration,
        for action: WKNavigationAction,
        windowFeatures _: WKWindowFeatures
    ) -> WKWebView? {
        if let url = action.request.url { openOutside(url) }
        return nil
    }

    func webView(_: WKWebView, didFinish _: WKNavigation!) {
        sayInit()
    }

    func webView(_: WKWebView, didFailProvisionalNavigation _: WKNavigation!, withError error: Error) {
        if (error as NSError).code != NSURLErrorCancelled { showFailure() }
    }

    func webViewWebContentProcessDidTerminate(_ webView: WKWebView) {
        hasSaidInit = false
        webView.reload()
    }

    // (5) No `didReceive challenge`: the system's own check of certificates is the one that counts.
}
