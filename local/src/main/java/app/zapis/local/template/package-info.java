/// What `template.yaml` says the stack is made of.
@NullMarked
package app.zapis.local.template;

import org.jspecify.annotations.NullMarked;
