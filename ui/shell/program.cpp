// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QApplication>

namespace grants::ui {

Program::Program(QApplication& application, Language language, ThemeChoice theme)
    : m_application(application), m_desk(Translator(language)) {
    install(language);
    applyTheme(m_application, theme);
    m_desk.setAmountUnit(Settings().amountUnit());
    build();
}

Program::~Program() = default;

void Program::install(Language language) {
    QCoreApplication::removeTranslator(&m_catalogue);
    if (language == Language::English && m_catalogue.load(QStringLiteral(":/i18n/ui_en.qm")))
        QCoreApplication::installTranslator(&m_catalogue);
}

void Program::build() {
    m_window = std::make_unique<MainWindow>(m_desk, pages());
    // Later, because the choice comes from a menu of the very window that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::setLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeChosen, this, &Program::setTheme,
            Qt::QueuedConnection);
}

void Program::rebuild() {
    const QString page = m_window->currentPage();
    const QByteArray geometry = m_window->saveGeometry();
    const bool visible = m_window->isVisible();
    build();
    m_window->restoreGeometry(geometry);
    if (!page.isEmpty()) m_window->goTo(page);
    if (visible) m_window->show();
}

void Program::setLanguage(Language language) {
    Settings().setLanguage(language);
    install(language);
    m_desk.setTranslator(Translator(language));
    rebuild();
}

void Program::setTheme(ThemeChoice theme) {
    Settings().setTheme(theme);
    applyTheme(m_application, theme);
    rebuild();
}

}  // namespace grants::ui
