package example.banque.help

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.ViewGroup.LayoutParams
import android.webkit.CookieManager
import android.webkit.RenderProcessGoneDetail
import android.webkit.ServiceWorkerController
import android.webkit.WebResourceRequest
import android.webkit.WebSettings
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.activity.ComponentActivity
import androidx.activity.addCallback
import androidx.activity.enableEdgeToEdge
import androidx.browser.customtabs.CustomTabsIntent
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import androidx.webkit.JavaScriptReplyProxy
import androidx.webkit.WebMessageCompat
import androidx.webkit.WebViewCompat
import androidx.webkit.WebViewFeature
import org.json.JSONException
import org.json.JSONObject

/**
 * The hub in the bank's app.
 *
 * The page is the hub's own, at the top of the webview; nothing is injected into it. Each decision that
 * protects the customer is numbered as in the README beside this folder.
 */
class HelpActivity : ComponentActivity() {
    private lateinit var web: WebView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        web = WebView(this)
        setContentView(web, LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.MATCH_PARENT))
        keepClearOfEdgesAndKeyboard()
        restrict(web.settings)
        CookieManager.getInstance().setAcceptThirdPartyCookies(web, false)
        web.webViewClient = Client()
        connect()

        onBackPressedDispatcher.addCallback(this) {
            // The hub writes a step of history for each place that one goes to.
            if (web.canGoBack()) web.goBack() else finish()
        }
        if (savedInstanceState == null) web.loadUrl(start()) else web.restoreState(savedInstanceState)
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        web.saveState(outState)
    }

    override fun onDestroy() {
        web.destroy()
        super.onDestroy()
    }

    /** A place is written behind the `#`: it is sent to no server. */
    private fun start(): String {
        val place = intent.getStringExtra(PLACE)?.takeIf { it.matches(PLACES) } ?: return HUB
        return "$HUB#des-questions/$place"
    }

    /** The field that is typed in stays in sight, and nothing lies below a bar or a notch. */
    private fun keepClearOfEdgesAndKeyboard() {
        ViewCompat.setOnApplyWindowInsetsListener(web) { view, insets ->
            val kinds = WindowInsetsCompat.Type.systemBars() or
                WindowInsetsCompat.Type.displayCutout() or
                WindowInsetsCompat.Type.ime()
            val edges = insets.getInsets(kinds)
            view.setPadding(edges.left, edges.top, edges.right, edges.bottom)
            WindowInsetsCompat.CONSUMED
        }
    }

    /** (1) What the hub does not need is off, also where it is off by default on the newest systems. */
    private fun restrict(settings: WebSettings) = with(settings) {
        javaScriptEnabled = true
        domStorageEnabled = true // a form that was begun outlives a change of screen
        allowFileAccess = false
        allowContentAccess = false
        mixedContentMode = WebSettings.MIXED_CONTENT_NEVER_ALLOW
        javaScriptCanOpenWindowsAutomatically = false
        setSupportMultipleWindows(false)
        setGeolocationEnabled(false)
        // The worker that keeps the last answers readable without a network has settings of its own.
        with(ServiceWorkerController.getInstance().serviceWorkerWebSettings) {
            allowFileAccess = false
            allowContentAccess = false
        }
    }

    /**
     * (2) The listener knows who speaks, and is given to no other origin. There is no
     * `addJavascriptInterface`, which every frame would have: on a webview that is too old for a listener
     * the hub works without a bridge.
     */
    private fun connect() {
        if (!WebViewFeature.isFeatureSupported(WebViewFeature.WEB_MESSAGE_LISTENER)) return
        WebViewCompat.addWebMessageListener(web, BRIDGE, setOf(ORIGIN), ::hear)
    }

    private fun hear(
        @Suppress("UNUSED_PARAMETER") view: WebView,
        message: WebMessageCompat,
        sourceOrigin: Uri,
        isMainFrame: Boolean,
        reply: JavaScriptReplyProxy,
    ) {
        val text = message.data ?: return
        if (!isMainFrame || sourceOrigin.toString() != ORIGIN || text.length > 4096) return
        val said = try {
            JSONObject(text)
        } catch (_: JSONException) {
            return
        }
        when (said.optString("type")) {
            "ready" -> sayInit(reply)
            "openExternal" -> openOutside(Uri.parse(said.optString("url")))
            "close" -> finish()
        }
    }

    private var hasSaidInit = false

    /** The app says one thing: the language, where it is not the one that the hub has begun in. */
    private fun sayInit(reply: JavaScriptReplyProxy) {
        val locale = resources.configuration.locales[0].language
        if (hasSaidInit || locale == HUB_LOCALE) return
        hasSaidInit = true
        reply.postMessage(JSONObject().put("type", "init").put("locale", locale).toString())
    }

    /** (3) A page of a listed host, in a browser that is not ours and that we cannot read. */
    private fun openOutside(uri: Uri) {
        if (uri.scheme != "https" || uri.host !in OUTSIDE || uri.userInfo != null) return
        CustomTabsIntent.Builder().build().launchUrl(this, uri)
    }

    private inner class Client : WebViewClient() {
        override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
            val uri = request.url
            if ("${uri.scheme}://${uri.authority}" == ORIGIN) return !request.isForMainFrame
            when (uri.scheme) {
                // (4) The number is shown in the dialler; the customer presses the button.
                "tel" -> startIfThere(Intent(Intent.ACTION_DIAL, uri))
                "sms", "mailto" -> startIfThere(Intent(Intent.ACTION_SENDTO, uri))
                else -> openOutside(uri)
            }
            return true
        }

        override fun onRenderProcessGone(view: WebView, detail: RenderProcessGoneDetail): Boolean {
            finish() // the rest of the app lives on
            return true
        }

        // (5) `onReceivedSslError` stays as it is: a certificate that is wrong ends the loading.
    }

    private fun startIfThere(intent: Intent) {
        try {
            startActivity(intent)
        } catch (_: ActivityNotFoundException) {
            // A tablet that cannot ring: the number stands on the screen.
        }
    }

    companion object {
        /** Where the hub opens, such as `answer/ou-trouver-mon-rib`: an extra of the intent. */
        const val PLACE = "place"

        private const val ORIGIN = "https://aide.banque.example"
        private const val HUB = "$ORIGIN/hub/"
        private const val HUB_LOCALE = "fr"
        private const val BRIDGE = "desQuestions"
        private val OUTSIDE = setOf("aide.banque.example", "www.banque.example")
        private val PLACES = Regex("""[\p{L}\p{N}/-]{1,160}""")
    }
}
