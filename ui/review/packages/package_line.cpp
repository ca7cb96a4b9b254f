// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/packages/package_line.h"

#include "ui/base/asked_first.h"
#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/desk/sealed_package.h"
#include "ui/review/scoring/sheet_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::size_t kMostNamed = 8;  // the box stays on a small screen

}  // namespace

PackageLine::PackageLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_whose(new QLabel(this)) {
    setObjectName(QStringLiteral("packageLine"));
    m_whose->setObjectName(QStringLiteral("packageOwner"));
    m_whose->setTextFormat(Qt::PlainText);
    m_whose->setWordWrap(true);
    auto* back = new QPushButton(tr("交回(&J)…"), this);
    back->setObjectName(QStringLiteral("handBack"));
    back->setProperty("primary", true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, space::kSmall);
    line->addWidget(m_whose, 1);
    line->addWidget(back);
    connect(back, &QPushButton::clicked, this, &PackageLine::ask);
    connect(&session, &Session::opened, this, &PackageLine::follow);
    follow();
}

void PackageLine::follow() {
    const ReviewPackage* package = m_session.package();
    setVisible(package != nullptr);
    if (package == nullptr) return;
    m_whose->setText(tr("%1 的评审包，%2 发自“%3”。评完点“交回”，把存下的文件发给发包的单位。")
                         .arg(fromUtf8(m_session.actor().name), fromUtf8(inIso(package->issued)),
                              fromUtf8(package->fund)));
}

void PackageLine::ask() {
    if (m_session.package() == nullptr) return;
    Q_EMIT handingBack();
    // Its turn comes when what was half typed is kept.
    m_session.run(
        tr("交回评审包"), [](Workspace&, const Progress&) {},
        [self = QPointer(this)] {
            if (self) self->askAboutOpenSheets();
        });
}

/// A sheet that is not handed in counts for nothing: whoever forgot it hears so while he can.
void PackageLine::askAboutOpenSheets() {
    const ReviewPackage* package = m_session.package();
    if (package == nullptr) return;
    const Casebook book(*m_session.year(), m_session.plan());
    const auto open = awaitedSheets(book, package->expert);
    if (open.empty()) return chooseFile();
    askFirst(*this, {"openSheets", tr("交回评审包"), openSheetsText(open), tr("仍要交回(&B)…")},
             [this] { chooseFile(); });
}

QString PackageLine::openSheetsText(const std::vector<AwaitedSheet>& open) {
    QStringList lines{
        tr("有 %n 张评分表没有提交，交回后不计入得分：", nullptr, static_cast<int>(open.size()))};
    for (std::size_t at = 0; at < std::min(open.size(), kMostNamed); ++at) {
        const Case& one = *open[at].item;
        lines << QStringList{fromUtf8(one.number()), fromUtf8(one.application->title),
                             stateText(open[at].sheet)}
                     .join(u'　');
    }
    if (open.size() > kMostNamed) lines << tr("……共 %1 张").arg(open.size());
    lines << tr("要先提交，请点“取消”；也可以就这样交回。");
    return lines.join(u'\n');
}

void PackageLine::chooseFile() {
    const ReviewPackage* package = m_session.package();
    if (package == nullptr) return;
    chooseSaveFile(
        *this, tr("交回评审包"),
        tr("交回-%1").arg(fromUtf8(package->expert)) + QStringLiteral(".zlps"),
        {tr("评审包 (*.zlps)")}, [this](const QString& file) { handBack(file); }, FolderOf::Funds);
}

/// What came under a password goes back under it.
void PackageLine::handBack(const QString& file) {
    const QString package = m_session.unprovenPackage();
    if (package.isEmpty()) return send(file);
    askToHandBack(*this, m_session, package, [this, file] { send(file); });
}

void PackageLine::send(const QString& file) {
    const QString sealed =
        m_session.handBackPassword().isEmpty() ? tr("没有设密码") : tr("密码与收到时的相同");
    m_session.handBack(file, [this, file, sealed](const std::vector<PackageNews>& news) {
        const QString& refusal = news.front().refusal;
        if (!refusal.isEmpty()) return m_session.refuse(refusal);
        m_session.tell(tr("已存为 %1（%2），请发给发包的单位。").arg(file, sealed));
    });
}

}  // namespace grants::ui
