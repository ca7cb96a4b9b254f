// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that hands packages to reviewers and takes them back.
#include "ui/desk/session.h"
#include "ui/desk/worker.h"
#include "workspace/packages/sealed_file.h"

namespace grants::ui {

namespace {

std::filesystem::path packagePath(const QString& file) {
    return std::filesystem::path(file.toStdU16String());
}

}  // namespace

const ReviewPackage* Session::package() const {
    return isOpen() && !m_year->packages.empty() ? &m_year->packages.front() : nullptr;
}

/// Each of them by itself: what is refused keeps none of the others.
void Session::eachPackage(const QString& title, std::vector<PackageNews> packages,
                          std::function<void(Workspace&, PackageNews&)> work, PackagesHeard heard) {
    auto news = std::make_shared<std::vector<PackageNews>>(std::move(packages));
    auto all = [news, work = std::move(work), translator = m_translator](Workspace& workspace,
                                                                         const Progress&) {
        for (PackageNews& each : *news) {
            if (const auto trouble = guarded(translator, [&] { work(workspace, each); }))
                each.refusal = trouble->sentence;
        }
    };
    run(title, std::move(all), [news, heard = std::move(heard)] { heard(*news); });
}

void Session::issuePackages(const std::vector<PackageOrder>& orders, PackagesHeard heard) {
    std::vector<PackageNews> news;
    for (const PackageOrder& each : orders)
        news.push_back({QString::fromStdString(each.to.string()), {}, {}});
    auto next = std::make_shared<std::size_t>(0);
    eachPackage(
        tr("发出评审包"), std::move(news),
        [orders, next](Workspace& workspace, PackageNews&) {
            workspace.issuePackage(orders[(*next)++]);
        },
        std::move(heard));
}

void Session::mergePackages(const QStringList& files, const QString& password,
                            PackagesHeard heard) {
    std::vector<PackageNews> news;
    for (const QString& each : files) news.push_back({each, {}, {}});
    eachPackage(
        tr("收回评审包"), std::move(news),
        [password = password.toStdString()](Workspace& workspace, PackageNews& each) {
            each.merged = workspace.mergePackage(packagePath(each.file), password);
        },
        std::move(heard));
}

void Session::handBack(const QString& file, PackagesHeard heard) {
    eachPackage(
        tr("交回评审包"), {{file, {}, {}}},
        [password = handBackPassword().toStdString()](Workspace& workspace, PackageNews& each) {
            workspace.handBack(packagePath(each.file), password);
        },
        std::move(heard));
}

QString Session::unprovenPackage() const {
    if (package() == nullptr || !handBackPassword().isEmpty()) return {};
    return QString::fromStdU16String(sealedOriginOf(packagePath(m_file)).u16string());
}

QString Session::handBackPassword() const {
    return m_file == m_unpacked ? m_packagePassword : QString();
}

void Session::openSealed(const QString& file, const QString& password, SignedIn done) {
    auto working = std::make_shared<QString>(), refusal = std::make_shared<QString>();
    auto unpack = [working, refusal, file, password, translator = m_translator](const Progress&) {
        const auto trouble = guarded(translator, [&] {
            *working = QString::fromStdU16String(
                unpackBeside(packagePath(file), password.toStdString()).u16string());
        });
        if (trouble) *refusal = trouble->sentence;
    };
    enqueue(tr("打开评审包"), std::move(unpack),
            [this, working, refusal, password, done = std::move(done)](bool) {
                if (!refusal->isEmpty()) return done(*refusal);
                m_unpacked = *working;
                m_packagePassword = password;
                done({});
                openFund(*working);
            });
}

}  // namespace grants::ui
