/// Cognito in miniature: an OpenID issuer for staff, and what API Gateway checks of its tokens.
@NullMarked
package app.zapis.local.oidc;

import org.jspecify.annotations.NullMarked;
