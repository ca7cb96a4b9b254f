// SPDX-License-Identifier: GPL-3.0-or-later
// grantdesk [FILE] [--sample] [--lang zh|en]: the desktop.
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace grants;
using namespace grants::ui;

namespace {

Language languageOf(const QString& wanted) {
    if (wanted.isEmpty()) return Settings().language();
    return wanted == QLatin1String("en") ? Language::English : Language::Chinese;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("grantdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("grantdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRANTDESK_VERSION));

    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("专利转化专项资金 · the desk for a patent commercialisation fund"));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(QStringLiteral("FILE"),
                               QStringLiteral("基金文件 · fund file (*.zlzh)"));
    line.addOptions({{QStringLiteral("sample"), QStringLiteral("打开示例 · open the sample year")},
                     {QStringLiteral("lang"), QStringLiteral("语言 · language (zh, en)"),
                      QStringLiteral("zh|en")}});
    line.process(application);

    Program program(application, languageOf(line.value(QStringLiteral("lang"))),
                    Settings().theme());
    program.window().show();
    if (line.isSet(QStringLiteral("sample"))) program.desk().openSample();
    if (!line.positionalArguments().isEmpty())
        program.window().takeFiles(line.positionalArguments());
    return QApplication::exec();
}
