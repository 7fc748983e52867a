package org.stemma.app;

import picocli.CommandLine.Command;

/** What the help of every command has in common; a command that differs says so itself. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        parameterListHeading = "%nInputs:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some inputs could not be read; each is named with its reason",
            "2:the command line is wrong; nothing was done",
            "3:failed: the output cannot be written, or the program has a defect"
        })
abstract class Conventions {}
