package app.zapis.local;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.regex.Pattern;

/// What may know what: `local` → `lambda` → core, and core only the JDK and JSpecify.
///
/// @param root the package that all the code is in
record Architecture(String root) {
    private static final String CLOCK =
            String.join(
                    "|",
                    "java\\.time\\..*\\.now\\(.*",
                    "java\\.time\\.(Clock|InstantSource)\\.(system|tick[A-Z]).*",
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*");

    ArchRule coreKnowsTheJdkAndJSpecify() {
        return classes().that(core()).should().onlyDependOnClassesThat(core().or(library()));
    }

    ArchRule nobodyKnowsLocal() {
        return noClasses().that(not(local())).should().dependOnClassesThat(local());
    }

    ArchRule featuresAreFreeOfCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /// What a company sets of its messages comes before whatever becomes of them.
    ArchRule settingsOfMessagesKnowNoMessages() {
        return noClasses()
                .that(resideInAPackage(root + ".message.settings"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + ".message", root + ".message.summary"));
    }

    /// Only the composition root and `local` say what time it is; all others are told.
    ArchRule timeComesIn() {
        return noClasses()
                .that(not(local()))
                .and()
                .haveNameNotMatching(Pattern.quote(root) + "\\.lambda\\.Wiring(\\$.*)?")
                .should()
                .accessTargetWhere(target(fullNameMatching(CLOCK)));
    }

    /// HTTP is in the JDK too, but not among the rules.
    private static DescribedPredicate<JavaClass> library() {
        return resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..")
                .and(not(resideInAPackage("java.net.http..")));
    }

    private DescribedPredicate<JavaClass> core() {
        return resideInAPackage(root + "..")
                .and(not(resideInAPackage(root + ".lambda..")))
                .and(not(local()));
    }

    private DescribedPredicate<JavaClass> local() {
        return resideInAPackage(root + ".local..");
    }
}
