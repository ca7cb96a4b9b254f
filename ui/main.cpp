// SPDX-License-Identifier: GPL-3.0-or-later
// grantdesk [FILE] [--sample] [--lang zh|en]: the desktop.
#include "output/core_dumps.h"
#include "output/passing_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/start/end_signals.h"

#include <sys/stat.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace grants;
using namespace grants::ui;

namespace {

Language languageOf(const QString& wanted) {
    if (wanted.isEmpty()) return Settings().language();
    return wanted == QLatin1String("en") ? Language::English : Language::Chinese;
}

/// What this start is to do; with nothing asked for, what the last one chose to do again.
Errand errandOf(const QCommandLineParser& line) {
    Errand errand{{}, line.isSet(QStringLiteral("sample"))};
    for (const QString& file : line.positionalArguments())
        errand.files << QFileInfo(file).absoluteFilePath();
    return errand;
}

void addLast(Errand& errand) {
    const WindowState last = Settings().window();
    if (errand.files.isEmpty() && !errand.sample && last.reopen && QFileInfo::exists(last.file))
        errand.files << last.file;
}

}  // namespace

int main(int argc, char** argv) {
    ::umask(S_IRWXG | S_IRWXO);  // exports, drafts and settings are their owner's
    leaveNoCoreDumps();
    endCleanlyOnSignals();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("grantdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("grantdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRANTDESK_VERSION));

    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("专利转化专项资金 · the desk for a patent commercialisation fund"));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(
        QStringLiteral("FILE"),
        QStringLiteral("基金文件或评审包 · fund file or review package (*.zlzh, *.zlps)"));
    line.addOptions({{QStringLiteral("sample"), QStringLiteral("打开示例 · open the sample year")},
                     {QStringLiteral("lang"), QStringLiteral("语言 · language (zh, en)"),
                      QStringLiteral("zh|en")}});
    line.process(application);

    Errand errand = errandOf(line);
    SingleInstance instance;
    if (!instance.listen() && instance.handOver(errand)) return 0;
    addLast(errand);
    Program program(application, languageOf(line.value(QStringLiteral("lang"))),
                    Settings().theme());
    QObject::connect(&instance, &SingleInstance::asked, &program, &Program::take);
    const EndSignals ends;
    QObject::connect(&ends, &EndSignals::asked, &program, [&] { program.window().close(); });
    program.take(errand);
    return QApplication::exec();
}
