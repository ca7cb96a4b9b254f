<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Calculation</name>
    <message>
        <source>转让</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>开放许可</source>
        <translation>open licence</translation>
    </message>
    <message>
        <source>作价入股</source>
        <translation>equity</translation>
    </message>
    <message>
        <source>奖补标准</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>单位上限</source>
        <translation>unit cap</translation>
    </message>
    <message>
        <source>总额分配</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>应得</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>封顶后</source>
        <translation>Capped</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>决定因素</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>专利件数</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent nos.</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>试算，不是文件的口径</source>
        <translation>Trial, not the file&apos;s readings</translation>
    </message>
    <message>
        <source>按已申报</source>
        <translation>As filed</translation>
    </message>
    <message>
        <source>按可申报</source>
        <translation>As could be filed</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>这一笔怎么算：%1</source>
        <translation>How this one is worked out: %1</translation>
    </message>
    <message>
        <source>这一笔奖补</source>
        <translation>Subsidy for this one</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind it (%1)</translation>
    </message>
    <message>
        <source>其余 %1 笔见左边的表。</source>
        <translation>The other %1 are in the table on the left.</translation>
    </message>
    <message>
        <source>单位合计怎么算</source>
        <translation>How the unit&apos;s total is worked out</translation>
    </message>
    <message>
        <source>各笔应得合计</source>
        <translation>Sum of what each is due</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>有关记录</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>绩效奖补</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>试算口径</source>
        <translation>Reading tried out</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>万元</source>
        <translation>10k yuan</translation>
    </message>
</context>
<context>
    <name>ConditionTest</name>
    <message>
        <source>包含</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>不包含</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>等于</source>
        <translation>equals</translation>
    </message>
    <message>
        <source>不等于</source>
        <translation>does not equal</translation>
    </message>
    <message>
        <source>开头是</source>
        <translation>begins with</translation>
    </message>
    <message>
        <source>结尾是</source>
        <translation>ends with</translation>
    </message>
    <message>
        <source>为空</source>
        <translation>is blank</translation>
    </message>
    <message>
        <source>不为空</source>
        <translation>is not blank</translation>
    </message>
    <message>
        <source>介于</source>
        <translation>between</translation>
    </message>
    <message>
        <source>大于或等于</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>大于</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>小于或等于</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>小于</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>当日及以后</source>
        <translation>on or after</translation>
    </message>
    <message>
        <source>晚于</source>
        <translation>after</translation>
    </message>
    <message>
        <source>当日及以前</source>
        <translation>on or before</translation>
    </message>
    <message>
        <source>早于</source>
        <translation>before</translation>
    </message>
    <message>
        <source>请写成 2024-06-01 这样的日期。</source>
        <translation>Write a day like 2024-06-01.</translation>
    </message>
    <message>
        <source>请写成 1234.50 或 1.2万 这样的金额。</source>
        <translation>Write an amount like 1234.50 or 1.2万.</translation>
    </message>
    <message>
        <source>请写成数字。</source>
        <translation>Write a number.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Transfers and licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledge loans</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>有效专利</source>
        <translation>Valid patents</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Subsidy claims</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 个项目申报待评审立项</source>
        <translation>Applications waiting for review: %1</translation>
    </message>
    <message>
        <source>%1 已测算 %2 家 %3 万元，待拨付</source>
        <translation>%1 to pay: %2 units, %3 (¥10,000)</translation>
    </message>
    <message>
        <source>资金使用期限 %1 已过</source>
        <translation>The fund&apos;s last day %1 has passed</translation>
    </message>
    <message>
        <source>资金须在 %1 前用完，还有 %2 天</source>
        <translation>The fund must be used by %1; days left: %2</translation>
    </message>
    <message>
        <source>%1 项目标未达成</source>
        <translation>Targets missed: %1</translation>
    </message>
    <message>
        <source>%1 项目标落后于时序进度</source>
        <translation>Targets behind the calendar: %1</translation>
    </message>
    <message>
        <source>%1 项目标缺数据，无法计算</source>
        <translation>Targets without data: %1</translation>
    </message>
    <message>
        <source>%1 有 %2 项申报不予支持</source>
        <translation>%1 claims not supported: %2</translation>
    </message>
    <message>
        <source>%1 有 %2 条记录需要核对</source>
        <translation>%1 records to be checked: %2</translation>
    </message>
    <message>
        <source>资金有 %1 处超过上限</source>
        <translation>Fund lines above their ceiling: %1</translation>
    </message>
    <message>
        <source>%1 个登记号与常见写法不同</source>
        <translation>Register numbers of an unusual form: %1</translation>
    </message>
    <message>
        <source>%1 家企业的规模与划型标准不符</source>
        <translation>Firms whose size differs from the table: %1</translation>
    </message>
    <message>
        <source>%1 家单位的电话或账号写法可疑</source>
        <translation>Units with a doubtful phone or account: %1</translation>
    </message>
    <message>
        <source>%1 条记录的日期不在资金的计算期间内，不会计入</source>
        <translation>Records outside the fund’s period: %1</translation>
    </message>
    <message>
        <source>%1 条记录不计入任何一项目标，请核对各方的登记</source>
        <translation>Records that no target counts: %1</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Transfers and licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Survey</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>成效台账</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>绩效奖补</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>目标跟踪</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>单位：%1</source>
        <translation>Amounts in %1</translation>
    </message>
    <message>
        <source>第{0}页 共{1}页</source>
        <comment>page of pages</comment>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>column title and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>title and what it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TargetPlot</name>
    <message>
        <source>M月</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>goal %1</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>期末预计 %1</source>
        <translation>forecast %1</translation>
    </message>
    <message>
        <source>累计值</source>
        <translation>reached</translation>
    </message>
</context>
<context>
    <name>TargetRecords</name>
    <message>
        <source>转让许可</source>
        <translation>Transfers and licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>有效专利</source>
        <translation>Patents in force</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>出让方、企业</source>
        <translation>Provider, enterprise</translation>
    </message>
    <message>
        <source>受让方、质权人、产品</source>
        <translation>Recipient, pledgee, product</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>累计值</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>现值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>目标与现值</source>
        <translation>Goal and value</translation>
    </message>
    <message>
        <source>分子与分母</source>
        <translation>Counted of</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>此后每月需</source>
        <translation>Needed a month from now</translation>
    </message>
    <message>
        <source>条款与算法</source>
        <translation>Clause and rule</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>算法</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>统计期间</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind it (%1)</translation>
    </message>
    <message>
        <source>其余 %1 条见“依据的记录”。</source>
        <translation>The other %1 are under “Records behind it”.</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>无法计算</source>
        <translation>not computable</translation>
    </message>
    <message>
        <source>已达成</source>
        <translation>met</translation>
    </message>
    <message>
        <source>按进度</source>
        <translation>on course</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>未达成</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>亿元</source>
        <translation>(¥100 m)</translation>
    </message>
    <message>
        <source>次</source>
        <translation>events</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>受理号</source>
        <translation>Application No.</translation>
    </message>
    <message>
        <source>项目代码</source>
        <translation>Project code</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>申请金额(元)</source>
        <translation>Requested amount (yuan)</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Date of application</translation>
    </message>
    <message>
        <source>市级同类项目金额(元)</source>
        <translation>Similar municipal funding (yuan)</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other public funding</translation>
    </message>
    <message>
        <source>指标编号</source>
        <translation>Indicator No.</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>申报编号</source>
        <translation>Claim No.</translation>
    </message>
    <message>
        <source>奖补代码</source>
        <translation>Scheme code</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register No.</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>有效专利数</source>
        <translation>Patents in force</translation>
    </message>
    <message>
        <source>调查编号</source>
        <translation>Survey No.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>比较满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Basically satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>备案登记号</source>
        <translation>Filing No.</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent Nos.</translation>
    </message>
    <message>
        <source>出让方代码</source>
        <translation>Provider codes</translation>
    </message>
    <message>
        <source>受让方代码</source>
        <translation>Recipient codes</translation>
    </message>
    <message>
        <source>合同号</source>
        <translation>Contract No.</translation>
    </message>
    <message>
        <source>合同金额(元)</source>
        <translation>Contract amount (yuan)</translation>
    </message>
    <message>
        <source>登记备案日期</source>
        <translation>Date of filing</translation>
    </message>
    <message>
        <source>转化实施</source>
        <translation>To be put into use</translation>
    </message>
    <message>
        <source>关联方</source>
        <translation>Related parties</translation>
    </message>
    <message>
        <source>服务单位代码</source>
        <translation>Service unit code</translation>
    </message>
    <message>
        <source>资助名称</source>
        <translation>Name of the funding</translation>
    </message>
    <message>
        <source>金额(元)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>质押登记号</source>
        <translation>Pledge No.</translation>
    </message>
    <message>
        <source>债务人代码</source>
        <translation>Debtor code</translation>
    </message>
    <message>
        <source>出质人代码</source>
        <translation>Pledgor code</translation>
    </message>
    <message>
        <source>质权人</source>
        <translation>Pledgee</translation>
    </message>
    <message>
        <source>登记金额(元)</source>
        <translation>Registered amount (yuan)</translation>
    </message>
    <message>
        <source>放款金额(元)</source>
        <translation>Disbursed amount (yuan)</translation>
    </message>
    <message>
        <source>专利质押占比(%)</source>
        <translation>Patents&apos; share of the pledge (%)</translation>
    </message>
    <message>
        <source>在该行授信总额(元)</source>
        <translation>Total credit at this bank (yuan)</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <source>服务机构代码</source>
        <translation>Service agency code</translation>
    </message>
    <message>
        <source>企业分配比例(%)</source>
        <translation>Enterprise&apos;s share (%)</translation>
    </message>
    <message>
        <source>市级立项项目</source>
        <translation>Municipal project</translation>
    </message>
    <message>
        <source>续贷</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>备案编号</source>
        <translation>Filing No.</translation>
    </message>
    <message>
        <source>企业代码</source>
        <translation>Enterprise code</translation>
    </message>
    <message>
        <source>产品名称</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Date of filing</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>单位类型</source>
        <translation>Type of unit</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>In the district</translation>
    </message>
    <message>
        <source>市内</source>
        <translation>In the city</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>营业收入(万元)</source>
        <translation>Revenue (10,000 yuan)</translation>
    </message>
    <message>
        <source>资产总额(万元)</source>
        <translation>Total assets (10,000 yuan)</translation>
    </message>
    <message>
        <source>科技型中小企业编号</source>
        <translation>Technology SME No.</translation>
    </message>
    <message>
        <source>所属园区代码</source>
        <translation>Park code</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Account No.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Attendances</translation>
    </message>
</context>
<context>
    <name>grants::ui</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>计数 %1</source>
        <translation>Count %1</translation>
    </message>
    <message>
        <source>合计 %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>平均 %1</source>
        <translation>Average %1</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>高校</source>
        <translation>University</translation>
    </message>
    <message>
        <source>科研院所</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>服务机构</source>
        <translation>Service agency</translation>
    </message>
    <message>
        <source>运营平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>产业园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>咨询机构</source>
        <translation>Consultancy</translation>
    </message>
    <message>
        <source>金融机构</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>转让</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>开放许可</source>
        <translation>Open licence</translation>
    </message>
    <message>
        <source>作价入股</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>运营活动</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>宣讲</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>导航报告</source>
        <translation>Navigation report</translation>
    </message>
    <message>
        <source>发明申请</source>
        <translation>Invention application</translation>
    </message>
    <message>
        <source>案例集</source>
        <translation>Case collection</translation>
    </message>
    <message>
        <source>管理制度</source>
        <translation>Management rules</translation>
    </message>
    <message>
        <source>机制探索</source>
        <translation>Mechanism study</translation>
    </message>
    <message>
        <source>人才团队</source>
        <translation>Talent team</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>自评报告</source>
        <translation>Self-evaluation</translation>
    </message>
    <message>
        <source>审计报告</source>
        <translation>Audit report</translation>
    </message>
    <message>
        <source>其他成果</source>
        <translation>Other deliverable</translation>
    </message>
    <message>
        <source>专利（%1 件）</source>
        <translation>Patents (%1)</translation>
    </message>
    <message>
        <source>备案登记号</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>登记备案日期</source>
        <translation>Date recorded</translation>
    </message>
    <message>
        <source>出让方</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>受让方</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>专利件数</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>合同金额</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>转化实施</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>关联方</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>其他财政支持</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent numbers</translation>
    </message>
    <message>
        <source>合同号</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>服务单位</source>
        <translation>Service unit</translation>
    </message>
    <message>
        <source>有关单位</source>
        <translation>Units concerned</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>质押登记号</source>
        <translation>Pledge number</translation>
    </message>
    <message>
        <source>债务人</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Date registered</translation>
    </message>
    <message>
        <source>登记金额</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>放款金额</source>
        <translation>Disbursed</translation>
    </message>
    <message>
        <source>专利质押占比</source>
        <translation>Patent share</translation>
    </message>
    <message>
        <source>在该行授信总额</source>
        <translation>Credit at the bank</translation>
    </message>
    <message>
        <source>质权人</source>
        <translation>Pledgee</translation>
    </message>
    <message>
        <source>出质人</source>
        <translation>Pledgor</translation>
    </message>
    <message>
        <source>企业分配比例</source>
        <translation>Enterprise&apos;s share</translation>
    </message>
    <message>
        <source>市级立项项目</source>
        <translation>Municipal project</translation>
    </message>
    <message>
        <source>续贷</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>备案编号</source>
        <translation>Filing number</translation>
    </message>
    <message>
        <source>产品名称</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Date filed</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>调查编号</source>
        <translation>Survey number</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>比较满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Basically satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>有效答卷</source>
        <translation>Valid answers</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>有效专利数</source>
        <translation>Patents in force</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>有效专利</source>
        <translation>Patent stocks</translation>
    </message>
    <message>
        <source>资助名称</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Acceptance number</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Date of application</translation>
    </message>
    <message>
        <source>市级同类项目金额</source>
        <translation>Municipal amount</translation>
    </message>
    <message>
        <source>申报编号</source>
        <translation>Claim number</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>申报的记录</source>
        <translation>Record claimed for</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>信用代码中的主体标识码校验位不符，请与营业执照核对。</source>
        <translation>The check digit of the organisation part inside the credit code does not hold. Compare it with the business licence.</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>所在地</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>In the district</translation>
    </message>
    <message>
        <source>市内、区外</source>
        <translation>In the city, outside the district</translation>
    </message>
    <message>
        <source>市外</source>
        <translation>Outside the city</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>科技型中小企业编号</source>
        <translation>Technology SME number</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>营业收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>规模按填报；行业或指标不全，无法按工信部联企业〔2011〕300号推算。</source>
        <translation>Size as declared. Industry or figures are incomplete, so it cannot be worked out from the national table (MIIT 2011 No. 300).</translation>
    </message>
    <message>
        <source>与按工信部联企业〔2011〕300号（%1）推算的结果一致。</source>
        <translation>Agrees with the national table (MIIT 2011 No. 300) for %1.</translation>
    </message>
    <message>
        <source>按工信部联企业〔2011〕300号（%1）推算为%2，与填报的%3不同。</source>
        <translation>The national table (MIIT 2011 No. 300) gives, for %1, %2; declared is %3.</translation>
    </message>
    <message>
        <source>转让许可：出让</source>
        <translation>Licences provided</translation>
    </message>
    <message>
        <source>转让许可：受让</source>
        <translation>Licences received</translation>
    </message>
    <message>
        <source>转让许可：服务</source>
        <translation>Licences served</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 patents</translation>
    </message>
    <message>
        <source>质押融资：服务</source>
        <translation>Pledges served</translation>
    </message>
    <message>
        <source>放款 %1</source>
        <translation>Disbursed %1</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>专利转化专项资金</source>
        <translation>Patent commercialisation fund</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>管理区级专利转化专项资金的一年：申报、成效、奖补、目标和预算。</source>
        <translation>A district&apos;s patent commercialisation fund for a year: applications, evidence, subsidies, targets and budget.</translation>
    </message>
    <message>
        <source>自由软件，许可证 GPL-3.0-or-later，不作任何担保。</source>
        <translation>Free software under GPL-3.0-or-later, without any warranty.</translation>
    </message>
    <message>
        <source>导出预算工作簿</source>
        <translation>Export the budget workbook</translation>
    </message>
    <message>
        <source>预算执行</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>预算工作簿已存为 %1</source>
        <translation>The budget workbook was saved as %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>其余 %1 条请在“成效台账”里筛选。</source>
        <translation>%1 more: filter for them on the page Evidence.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>（空白）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>含“%1”</source>
        <translation>contains “%1”</translation>
    </message>
    <message>
        <source>筛选条件：%1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 等 %2 项</source>
        <translation>%1 … (%2 in all)</translation>
    </message>
    <message>
        <source>%1：除 %2 外</source>
        <translation>%1: all but %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 含“%2”</source>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>%1 不含“%2”</source>
        <translation>%1 lacks “%2”</translation>
    </message>
    <message>
        <source>%1 以“%2”开头</source>
        <translation>%1 begins with “%2”</translation>
    </message>
    <message>
        <source>%1 以“%2”结尾</source>
        <translation>%1 ends with “%2”</translation>
    </message>
    <message>
        <source>农林牧渔</source>
        <translation>Farming, forestry, husbandry, fishery</translation>
    </message>
    <message>
        <source>工业</source>
        <translation>Manufacturing and mining</translation>
    </message>
    <message>
        <source>建筑</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>批发</source>
        <translation>Wholesale</translation>
    </message>
    <message>
        <source>零售</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>交通运输</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>仓储</source>
        <translation>Warehousing</translation>
    </message>
    <message>
        <source>邮政</source>
        <translation>Postal services</translation>
    </message>
    <message>
        <source>住宿</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>餐饮</source>
        <translation>Catering</translation>
    </message>
    <message>
        <source>信息传输</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>软件和信息技术服务</source>
        <translation>Software and IT services</translation>
    </message>
    <message>
        <source>房地产开发经营</source>
        <translation>Real estate development</translation>
    </message>
    <message>
        <source>物业管理</source>
        <translation>Property management</translation>
    </message>
    <message>
        <source>租赁和商务服务</source>
        <translation>Leasing and business services</translation>
    </message>
    <message>
        <source>其他未列明</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>科学研究和技术服务</source>
        <translation>Scientific and technical services</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>现值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>期末预计</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>预算数</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>调剂</source>
        <translation>Reallocated</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>立项、测算</source>
        <translation>Awarded, computed</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>按%1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>按%1（月）</source>
        <translation>by %1 (month)</translation>
    </message>
    <message>
        <source>按%1（年）</source>
        <translation>by %1 (year)</translation>
    </message>
    <message>
        <source>分组：%1</source>
        <translation>Grouped %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message numerus="yes">
        <source>%1（%2 行）</source>
        <translation>
            <numerusform>%1 (%2 row)</numerusform>
            <numerusform>%1 (%2 rows)</numerusform>
        </translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>新增了这条记录。</source>
        <translation>Entered the record.</translation>
    </message>
    <message>
        <source>删除了这条记录。</source>
        <translation>Removed the record.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>审计记录里还没有这条记录的历史。</source>
        <translation>The audit trail holds no history of this record yet.</translation>
    </message>
    <message>
        <source>（已不存在）</source>
        <translation>(no longer there)</translation>
    </message>
    <message>
        <source>%1&#x3000;统计截至 %2&#x3000;打印于 %3</source>
        <translation>%1 · figures as of %2 · printed %3</translation>
    </message>
    <message>
        <source>&#x3000;审计链 %1</source>
        <translation> · audit chain %1</translation>
    </message>
    <message>
        <source>准备打印</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>说明存为 PDF</source>
        <translation>Save explanation as PDF</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>说明已存为 %1</source>
        <translation>The explanation was saved as %1</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>撤销“%1”(&amp;U)</source>
        <translation>&amp;Undo “%1”</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>重做“%1”(&amp;R)</source>
        <translation>&amp;Redo “%1”</translation>
    </message>
    <message>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>双方与合同</source>
        <translation>Parties and contract</translation>
    </message>
    <message>
        <source>登记与认定</source>
        <translation>Registration and findings</translation>
    </message>
    <message>
        <source>质押</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>不分组</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>合计行</source>
        <translation>Total row</translation>
    </message>
    <message>
        <source>全部折叠</source>
        <translation>Fold all</translation>
    </message>
    <message>
        <source>全部展开</source>
        <translation>Unfold all</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>还没有登记承诺值。</source>
        <translation>No committed values have been entered.</translation>
    </message>
    <message>
        <source>%1 等</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴内容的第一行像是表头：%1。</source>
        <translation>The first line of what is pasted looks like titles: %1.</translation>
    </message>
    <message>
        <source>表头不是数据时，请不要贴进单元格。</source>
        <translation>Titles that are no data should not go into cells.</translation>
    </message>
    <message numerus="yes">
        <source>按表头新增 %n 行</source>
        <translation>
            <numerusform>Add %n row by the titles</numerusform>
            <numerusform>Add %n rows by the titles</numerusform>
        </translation>
    </message>
    <message>
        <source>去掉第一行，从光标处粘贴</source>
        <translation>Leave out the first line and paste from the cursor on</translation>
    </message>
    <message>
        <source>第一行也贴进去</source>
        <translation>Paste the first line, too</translation>
    </message>
    <message>
        <source>说明（%1）</source>
        <translation>Explanation (%1)</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>filtered</translation>
    </message>
    <message>
        <source>试算，不是文件的口径：%1</source>
        <translation>Trial, not as the file reads it: %1</translation>
    </message>
    <message>
        <source>基金：%1</source>
        <translation>Fund: %1</translation>
    </message>
    <message>
        <source>方案：%1</source>
        <translation>Scheme: %1</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>统计截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>导出于 %1</source>
        <translation>Exported on %1</translation>
    </message>
    <message>
        <source>只是其中的 %1 行，全部是 %2 行</source>
        <translation>Only %1 of %2 rows</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>title and what it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>这次一起改动了许多记录，旧版程序没有逐条记下，说不准是否改到这一条。</source>
        <translation>Many records were changed at once; an older program did not note which, so this one may or may not have been among them.</translation>
    </message>
    <message numerus="yes">
        <source>%1（另有 %n 处提示）</source>
        <translation>
            <numerusform>%1 (and %n more note)</numerusform>
            <numerusform>%1 (and %n more notes)</numerusform>
        </translation>
    </message>
    <message>
        <source>新增 %1</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>修改 %1</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>涉及的记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>审计链指纹</source>
        <translation>Chain hash</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>工作单位代码</source>
        <translation>Employer code</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>待改密码</source>
        <translation>Password to be changed</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>grants::ui::AttachmentsView</name>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>同一份文件也附在%1第 %2 号记录，名为“%3”</source>
        <translation>The same file also goes with %1 record %2, as &quot;%3&quot;</translation>
    </message>
    <message>
        <source>先在表中选一条记录，再添加附件。</source>
        <translation>Choose a record in the table first, then attach files to it.</translation>
    </message>
    <message>
        <source>还没有附件。把文件拖到这里，或用“添加”；文件存入基金文件。</source>
        <translation>No attachments yet. Drop files here, or use Add; they are kept in the fund file.</translation>
    </message>
    <message>
        <source>%1 个附件，共 %2，存在基金文件里。</source>
        <translation>%1 attachments, %2 in all, kept in the fund file.</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>取出附件</source>
        <translation>Taking out the attachment</translation>
    </message>
    <message>
        <source>没有附件。</source>
        <translation>No attachments.</translation>
    </message>
</context>
<context>
    <name>grants::ui::AuditPane</name>
    <message>
        <source>核对审计链(&amp;V)</source>
        <translation>&amp;Verify the chain</translation>
    </message>
    <message>
        <source>审计记录</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>每一次改动都记在这里，按先后连成一条链，不能删改。</source>
        <translation>Every change stands here, chained in order; none can be altered or deleted.</translation>
    </message>
    <message>
        <source>读取审计记录</source>
        <translation>Reading the audit trail</translation>
    </message>
    <message>
        <source>核对审计链</source>
        <translation>Verifying the chain</translation>
    </message>
    <message>
        <source>核对通过：%1 条审计记录首尾相连，文件内容与录入的一致。链首 %2；与报表上印的指纹对照，可知文件此后有没有被整个重写。</source>
        <translation>Verified: %1 entries of the trail join up, and the file says what was entered. Head %2; compared with the one printed on a report it shows whether the whole file was rewritten since.</translation>
    </message>
    <message>
        <source>核对发现 %1 处问题：%2</source>
        <translation>Verifying found %1 problems: %2</translation>
    </message>
</context>
<context>
    <name>grants::ui::BulletRow</name>
    <message>
        <source>点击查看走势和依据的记录</source>
        <translation>Click for its course and the records behind it</translation>
    </message>
    <message>
        <source>%1 %2：%3，目标 %4，%5</source>
        <translation>%1 %2: %3, goal %4, %5</translation>
    </message>
    <message>
        <source> · 期末 %1</source>
        <translation> · end %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::BusyStrip</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>grants::ui::CellEditor</name>
    <message>
        <source>日历（Alt+↓），今天（Ctrl+;）</source>
        <translation>Calendar (Alt+↓), today (Ctrl+;)</translation>
    </message>
    <message>
        <source>全部选项（Alt+↓）</source>
        <translation>All choices (Alt+↓)</translation>
    </message>
    <message>
        <source>照填“%1”</source>
        <translation>Keep “%1”</translation>
    </message>
    <message>
        <source>不在列表里的也可以填</source>
        <translation>What is not in the list will do, too</translation>
    </message>
</context>
<context>
    <name>grants::ui::ChartPane</name>
    <message>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>显示为图</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>显示图背后的数字</source>
        <translation>Show the figures behind the chart</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>图片已复制，可以粘贴到文档里。</source>
        <translation>The picture is copied and can be pasted into a document.</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>SVG 图片 (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>图片已存为 %1</source>
        <translation>The picture was saved as %1</translation>
    </message>
    <message>
        <source>图片没有存成：%1 写不进去。请换一个文件夹再试。</source>
        <translation>The picture was not saved: %1 cannot be written. Try another folder.</translation>
    </message>
</context>
<context>
    <name>grants::ui::CheckStep</name>
    <message>
        <source>各表的行数</source>
        <translation>Rows by sheet</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>要导入的行</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>读到</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>不合格 %1</source>
        <translation>Rejected %1</translation>
    </message>
    <message>
        <source>提示 %1</source>
        <translation>Notes %1</translation>
    </message>
    <message>
        <source>更新 %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>以文件为准更新(&amp;U)</source>
        <translation>&amp;Update from the file</translation>
    </message>
    <message>
        <source>与已有内容不同的行：以文件为准更新</source>
        <translation>Rows that differ from what is stored: update them from the file</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>grants::ui::ChoiceList</name>
    <message>
        <source>可选项</source>
        <translation>Choices</translation>
    </message>
</context>
<context>
    <name>grants::ui::ChooseStep</name>
    <message>
        <source>与已有内容不同的行：以文件为准更新(&amp;U)</source>
        <translation>Rows that differ from what is stored: &amp;update from the file</translation>
    </message>
    <message>
        <source>有一行不合格就全部不导入(&amp;A)</source>
        <translation>Import nothing when &amp;any row is rejected</translation>
    </message>
    <message>
        <source>要导入的文件</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>导入工作簿（.xlsx）或 CSV 文件，可以一次选几个，也可以拖到这里。先看清每一行会怎样，再一次写入；表头不同的列可以对应，不合格的格可以当场改。</source>
        <translation>Imports workbooks (.xlsx) or CSV files, several at once; they may also be dropped here. You first see what becomes of every row, then all is written at once; columns with other headers can be mapped, rejected cells mended on the spot.</translation>
    </message>
    <message>
        <source>选择文件(&amp;F)…</source>
        <translation>Choose &amp;files…</translation>
    </message>
    <message>
        <source>最近的文件夹(&amp;D)</source>
        <translation>Recent fol&amp;ders</translation>
    </message>
    <message>
        <source>移去所选(&amp;R)</source>
        <translation>&amp;Remove selected</translation>
    </message>
    <message>
        <source>还没有导入过</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>导入工作簿和 CSV (*.xlsx *.csv)</source>
        <translation>Import workbooks and CSV (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>更新时，空着的格也清空已登记的内容(&amp;E)</source>
        <translation>When updating, blank cells &amp;empty what is stored</translation>
    </message>
    <message>
        <source>不选时，文件里空着的格不改动已登记的内容</source>
        <translation>Otherwise blank cells of the file leave stored contents alone</translation>
    </message>
</context>
<context>
    <name>grants::ui::ColumnChooser</name>
    <message>
        <source>选择列</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>空格 显示或隐藏&#x3000;Alt+↑↓ 或拖动 改变次序</source>
        <translation>Space shows or hides; Alt+↑↓ or dragging moves</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>恢复默认列</source>
        <translation>Default columns</translation>
    </message>
</context>
<context>
    <name>grants::ui::ColumnsStep</name>
    <message>
        <source>文件里的表</source>
        <translation>Tables in the files</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>这张表是(&amp;S)</source>
        <translation>This table i&amp;s</translation>
    </message>
    <message>
        <source>表头在第几行(&amp;H)</source>
        <translation>&amp;Header in row</translation>
    </message>
    <message>
        <source>列的对应</source>
        <translation>Column mapping</translation>
    </message>
    <message>
        <source>文件的前几行；点行号，那一行就是表头</source>
        <translation>First rows of the file; a click on a row number makes that row the header</translation>
    </message>
    <message>
        <source>点行号，那一行就是表头</source>
        <translation>A click on a row number makes that row the header</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>%1 里的表“%2”</source>
        <translation>Table “%2” of %1</translation>
    </message>
    <message>
        <source>这张表不导入。</source>
        <translation>This table is left out.</translation>
    </message>
    <message>
        <source>必填的列都有了。</source>
        <translation>All required columns are there.</translation>
    </message>
    <message>
        <source>还缺必填的列：%1。请在下面指定，或改表头所在的行。</source>
        <translation>Required columns missing: %1. Choose them below, or change the header row.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>table and file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>grants::ui::ConditionForm</name>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>按年月…</source>
        <translation>By month…</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>grants::ui::CountsCard</name>
    <message>
        <source>本年台账</source>
        <translation>This year&apos;s records</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>转让许可</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>质押融资</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>产品备案</source>
        <translation>Product filings</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Claims</translation>
    </message>
</context>
<context>
    <name>grants::ui::DayBox</name>
    <message>
        <source>日历上没有“%1”这一天，日期仍是 %2。</source>
        <translation>The calendar has no day “%1”; the date is still %2.</translation>
    </message>
</context>
<context>
    <name>grants::ui::DayPicker</name>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>grants::ui::DetailView</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftBench</name>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftModel</name>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftSheet</name>
    <message numerus="yes">
        <source>保存已补全的 %n 行</source>
        <translation>
            <numerusform>Save %n row that is complete now</numerusform>
            <numerusform>Save %n rows that are complete now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1还被 %n 条记录引用，不能删除；请先删除或改正那些记录，它们列在“说明”里。</source>
        <translation>
            <numerusform>%1 is named by %n record and cannot be deleted; delete or correct that one first, it is listed under Explanation.</numerusform>
            <numerusform>%1 is named by %n records and cannot be deleted; delete or correct those first, they are listed under Explanation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 条记录，可用 Ctrl+Z 撤销。</source>
        <translation>
            <numerusform>%n record deleted; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n records deleted; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::DraftView</name>
    <message>
        <source>＋ 新增</source>
        <translation>＋ New</translation>
    </message>
</context>
<context>
    <name>grants::ui::Drafts</name>
    <message>
        <source>正在填的内容没有存下：主文件夹所在的磁盘已满或不能写入。请不要关闭窗口，腾出空间后再继续；已有的内容仍在窗口里。</source>
        <translation>What is being typed could not be saved: the disk of your home folder is full or cannot be written. Do not close the window; free some space and go on. What you typed is still in the window.</translation>
    </message>
</context>
<context>
    <name>grants::ui::DropHint</name>
    <message>
        <source>松开鼠标，打开“%1”</source>
        <translation>Let go to open “%1”</translation>
    </message>
    <message>
        <source>导入之前请先新建或打开一个基金文件。</source>
        <translation>Create or open a fund file before importing.</translation>
    </message>
    <message>
        <source>松开鼠标，导入“%1”</source>
        <translation>Let go to import “%1”</translation>
    </message>
    <message>
        <source>松开鼠标，导入 %1 个文件</source>
        <translation>Let go to import %1 files</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryActs</name>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>填今天的日期</source>
        <translation>Type today&apos;s date</translation>
    </message>
    <message>
        <source>清除内容</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>删除记录</source>
        <translation>Delete records</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Drop the change</translation>
    </message>
    <message>
        <source>采用所填</source>
        <translation>Keep what I typed</translation>
    </message>
    <message>
        <source>采用现有</source>
        <translation>Take what is stored</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复制（含表头）</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>向下填充：</source>
        <translation>Fill down:</translation>
    </message>
    <message>
        <source>清除内容：</source>
        <translation>Clear:</translation>
    </message>
    <message>
        <source>填今天的日期：</source>
        <translation>Today’s date:</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>放弃修改：</source>
        <translation>Discard changes:</translation>
    </message>
    <message>
        <source>采用所填：</source>
        <translation>Keep what was typed:</translation>
    </message>
    <message>
        <source>采用现有：</source>
        <translation>Take what is stored:</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryLayer</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryPaste</name>
    <message numerus="yes">
        <source>粘贴 %n 行到%1</source>
        <translation>
            <numerusform>Paste %n row into %1</numerusform>
            <numerusform>Paste %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>右边多出 %n 格，表里没有列放，没有粘贴。</source>
        <translation>
            <numerusform>%n cell to the right has no column here and was not pasted.</numerusform>
            <numerusform>%n cells to the right have no column here and were not pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryTable</name>
    <message>
        <source>这一格已经改成了“%1”，您填的是“%2”。请右击这一格，选用其中一个。</source>
        <translation>This cell has become “%1” meanwhile; you typed “%2”. Right-click it and choose one of the two.</translation>
    </message>
    <message>
        <source>%1%2“%3”：%4</source>
        <translation>%1 %2 “%3”: %4</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>act, kind of record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%2“%3”</source>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%1%2“%3”等 %n 条</source>
        <translation>
            <numerusform>%1 %2 “%3” (%n record)</numerusform>
            <numerusform>%1 %2 “%3” and others (%n records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::EntryViews</name>
    <message>
        <source>一次最多改动 10 万格，请少选一些。</source>
        <translation>At most 100,000 cells can be changed at once; please select fewer.</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>grants::ui::EvidencePage</name>
    <message>
        <source>成效的种类</source>
        <translation>Kinds of evidence</translation>
    </message>
</context>
<context>
    <name>grants::ui::FilterPopup</name>
    <message>
        <source>筛选“%1”</source>
        <translation>Filter “%1”</translation>
    </message>
    <message>
        <source>筛选方式</source>
        <translation>How to filter</translation>
    </message>
    <message>
        <source>按内容</source>
        <translation>By Values</translation>
    </message>
    <message>
        <source>按条件</source>
        <translation>By Condition</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>不筛选此列</source>
        <translation>Clear Column Filter</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>grants::ui::FindingsBar</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>下一处（F8）</source>
        <translation>Next (F8)</translation>
    </message>
    <message>
        <source>未保存和待改的地方</source>
        <translation>What is not saved or to be mended</translation>
    </message>
    <message numerus="yes">
        <source>%n 行未保存</source>
        <translation>
            <numerusform>%n row not saved</numerusform>
            <numerusform>%n rows not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2 处待改</source>
        <translation>%1, %2 to mend</translation>
    </message>
</context>
<context>
    <name>grants::ui::FormBanner</name>
    <message>
        <source>全用现有的</source>
        <translation>Take all stored</translation>
    </message>
    <message>
        <source>全用您填的</source>
        <translation>Keep all mine</translation>
    </message>
    <message>
        <source>这条记录已被删除。您填的内容还在，保存时会作为新记录登记。</source>
        <translation>This record was deleted. What you typed is still here and will be saved as a new record.</translation>
    </message>
    <message numerus="yes">
        <source>您填写期间，这条记录有了改动，%n 处与您填的不同。请逐处选定，或一次选定。</source>
        <translation>
            <numerusform>This record changed while you were typing; it differs from yours in %n place. Choose what is to hold.</numerusform>
            <numerusform>This record changed while you were typing; it differs from yours in %n places. Choose one by one, or all at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::FormField</name>
    <message>
        <source>用现有的</source>
        <translation>Take stored</translation>
    </message>
    <message>
        <source>用您填的</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>%1（推算）</source>
        <translation>%1 (worked out)</translation>
    </message>
    <message>
        <source>空着时为 %1</source>
        <translation>%1 when empty</translation>
    </message>
    <message>
        <source>现有：%1</source>
        <translation>Stored: %1</translation>
    </message>
    <message>
        <source>您填的：%1</source>
        <translation>Yours: %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::FundCard</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>资金（万元）</source>
        <translation>The fund (¥10,000)</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>立项、测算</source>
        <translation>Awarded, computed</translation>
    </message>
    <message>
        <source>已付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>奖补按已申报测算；项目立项后计入</source>
        <translation>As filed</translation>
    </message>
    <message>
        <source>尚无奖补申报，按可申报测算；项目立项后计入</source>
        <translation>Schemes on possible claims</translation>
    </message>
</context>
<context>
    <name>grants::ui::FundRow</name>
    <message>
        <source>立项和测算</source>
        <translation>awarded and computed</translation>
    </message>
    <message>
        <source>测算</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>awarded</translation>
    </message>
    <message>
        <source>已付 %1 · 结余 %2</source>
        <translation>paid %1 · free %2</translation>
    </message>
    <message>
        <source>%1 %2：%3 %4 万元，上限 %5 · 申请 %6 · 已付 %7 · 结余 %8 万元</source>
        <translation>%1 %2: %3 ¥10,000 × %4, ceiling %5 · asked %6 · paid %7 · free %8 (¥10,000)</translation>
    </message>
    <message>
        <source>（上限含调剂 %1 万元）</source>
        <translation> (ceiling includes reallocated ¥10,000 × %1)</translation>
    </message>
</context>
<context>
    <name>grants::ui::HelpWindow</name>
    <message>
        <source>使用手册</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>在手册里查找（Ctrl+F）</source>
        <translation>Search the manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>在手册里查找</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>后退（Alt+←）</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>手册里没有找到。换一个词试试。</source>
        <translation>The manual does not say. Try another word.</translation>
    </message>
</context>
<context>
    <name>grants::ui::HistoryView</name>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>选中的内容没有自己的历史；请看它依据的记录。</source>
        <translation>What is selected has no history of its own; see the records it rests on.</translation>
    </message>
    <message>
        <source>手头的事办完，就显示历史。</source>
        <translation>The history shows as soon as the work at hand is done.</translation>
    </message>
    <message>
        <source>读取历史</source>
        <translation>Reading the history</translation>
    </message>
</context>
<context>
    <name>grants::ui::IdleChoice</name>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>不锁定</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>无人操作多久后锁定</source>
        <translation>Lock after how long without anybody</translation>
    </message>
</context>
<context>
    <name>grants::ui::ImportWizard</name>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>表和列</source>
        <translation>Tables and columns</translation>
    </message>
    <message>
        <source>检查和修改</source>
        <translation>Check and mend</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>导入已取消，基金文件没有改动。</source>
        <translation>The import was cancelled; the fund file is unchanged.</translation>
    </message>
    <message>
        <source>导入进度</source>
        <translation>Import progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message numerus="yes">
        <source>导入 %1 行(&amp;I)</source>
        <translation>
            <numerusform>&amp;Import %1 row</numerusform>
            <numerusform>&amp;Import %1 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>正在看文件里有哪些表…</source>
        <translation>Looking at the tables of the files…</translation>
    </message>
    <message>
        <source>正在处理…可以继续修改。</source>
        <translation>Working… you may go on mending.</translation>
    </message>
    <message>
        <source>正在读取和检查…窗口的其他部分可以照常使用。</source>
        <translation>Reading and checking… the rest of the window can be used meanwhile.</translation>
    </message>
    <message>
        <source>还有表缺必填的列：请指定，或把这张表设为不导入。</source>
        <translation>A table lacks required columns: choose them, or leave the table out.</translation>
    </message>
    <message>
        <source>没有不合格的行。</source>
        <translation>No row is rejected.</translation>
    </message>
    <message>
        <source>还有不合格的行，按您的选择改好之前不能导入。</source>
        <translation>Rows are still rejected; by your choice nothing is imported until they are mended.</translation>
    </message>
    <message numerus="yes">
        <source>还有 %1 行不合格：可以现在改，也可以先导入其余的行。</source>
        <translation>
            <numerusform>%1 row is still rejected: mend it now, or import the others first.</numerusform>
            <numerusform>%1 rows are still rejected: mend them now, or import the others first.</numerusform>
        </translation>
    </message>
    <message>
        <source>这里改过的格还没有导入。再退出一次，就会放弃这些修改。</source>
        <translation>The cells mended here are not imported yet. Quit once more to give these changes up.</translation>
    </message>
    <message>
        <source>没有要导入的表：请至少为一张表选定它导入为哪张表。</source>
        <translation>No table is to be imported: please choose for at least one table what it is imported as.</translation>
    </message>
</context>
<context>
    <name>grants::ui::KindPane</name>
    <message>
        <source>还没有“%1”的记录。按 Ctrl+I 导入工作簿，表“%2”里的行就会列在这里。</source>
        <translation>No %1 yet. Press Ctrl+I to import a workbook; the rows of its sheet “%2” are listed here.</translation>
    </message>
    <message>
        <source>选一行，这里会显示它的全部内容。</source>
        <translation>Choose a row to see all of it here.</translation>
    </message>
    <message>
        <source>新增的一行还没有保存，保存以后这里显示它的全部内容。</source>
        <translation>The new row is not saved yet; once it is, all of it is shown here.</translation>
    </message>
</context>
<context>
    <name>grants::ui::LoadingPage</name>
    <message>
        <source>正在载入…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>单位已经可以查看。别的页面要等全部记录读完，以免显示不完整的数字。</source>
        <translation>The units can be looked at already. The other pages wait until all records are read, so that no incomplete figure is shown.</translation>
    </message>
    <message>
        <source>载入进度</source>
        <translation>Loading progress</translation>
    </message>
    <message>
        <source>已读 %1 条，共约 %2 条</source>
        <translation>%1 of about %2 records read</translation>
    </message>
</context>
<context>
    <name>grants::ui::MainWindow</name>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>新建(&amp;N)…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>打开(&amp;O)…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>示例(&amp;S)</source>
        <translation>&amp;Sample</translation>
    </message>
    <message>
        <source>导入(&amp;I)…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>导出预算工作簿(&amp;E)…</source>
        <translation>&amp;Export budget workbook…</translation>
    </message>
    <message>
        <source>关闭基金文件(&amp;C)</source>
        <translation>&amp;Close fund file</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>金额以元显示</source>
        <translation>Amounts in yuan</translation>
    </message>
    <message>
        <source>金额以万元显示</source>
        <translation>Amounts in 10k yuan</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>关于(&amp;A)</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>专利转化专项资金</source>
        <translation>Patent commercialisation fund</translation>
    </message>
    <message>
        <source>导入之前请先新建或打开一个基金文件。</source>
        <translation>Make or open a fund file before importing.</translation>
    </message>
    <message>
        <source>新建基金文件</source>
        <translation>New fund file</translation>
    </message>
    <message>
        <source>专项资金</source>
        <translation>fund</translation>
    </message>
    <message>
        <source>基金文件 (*.zlzh)</source>
        <translation>Fund files (*.zlzh)</translation>
    </message>
    <message>
        <source>打开基金文件</source>
        <translation>Open fund file</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>说明面板(&amp;P)</source>
        <translation>Explanation &amp;panel</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>打印说明(&amp;P)…</source>
        <translation>&amp;Print explanation…</translation>
    </message>
    <message>
        <source>说明存为 PDF(&amp;D)…</source>
        <translation>Save explanation as P&amp;DF…</translation>
    </message>
    <message>
        <source>最近用过的文件(&amp;R)</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>启动时打开上次的文件(&amp;L)</source>
        <translation>Open the &amp;last file at start</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>搜索全部内容(&amp;K)…</source>
        <translation>Search everything (&amp;K)…</translation>
    </message>
    <message>
        <source>下一窗格(&amp;X)</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>上一窗格(&amp;B)</source>
        <translation>Previous pane (&amp;B)</translation>
    </message>
    <message>
        <source>使用手册(&amp;M)</source>
        <translation>&amp;Manual (in Chinese)</translation>
    </message>
    <message>
        <source>记录(&amp;R)</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>到表单填写，或回到表格(&amp;F)</source>
        <translation>Go to the &amp;form, or back to the table</translation>
    </message>
    <message>
        <source>打印(&amp;T)…</source>
        <translation>Prin&amp;t…</translation>
    </message>
    <message>
        <source>这里没有表。请先转到有表的页面，或点图上方的“表”。</source>
        <translation>There is no table here. Go to a page that has one, or choose “Table” above the chart.</translation>
    </message>
    <message>
        <source>表格(&amp;T)</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>视图(&amp;V)…</source>
        <translation>&amp;Views…</translation>
    </message>
    <message>
        <source>分组与合计(&amp;G)…</source>
        <translation>&amp;Groups and total…</translation>
    </message>
    <message>
        <source>选择列(&amp;C)…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>导出所示(&amp;E)…</source>
        <translation>&amp;Export shown…</translation>
    </message>
    <message>
        <source>另存救援副本(&amp;V)…</source>
        <translation>Save a Rescue Copy (&amp;V)…</translation>
    </message>
    <message>
        <source>另存救援副本</source>
        <translation>Save a rescue copy</translation>
    </message>
    <message>
        <source>救援副本</source>
        <translation>rescue copy</translation>
    </message>
    <message>
        <source>筛选(&amp;F)</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>示例年度</source>
        <translation>Sample year</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>切换人员(&amp;H)</source>
        <translation>S&amp;witch person</translation>
    </message>
    <message>
        <source>锁定(&amp;K)</source>
        <translation>Loc&amp;k</translation>
    </message>
</context>
<context>
    <name>grants::ui::ManualView</name>
    <message>
        <source>手册正文</source>
        <translation>Text of the manual</translation>
    </message>
</context>
<context>
    <name>grants::ui::MappingModel</name>
    <message>
        <source>名称相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>上次的选择</source>
        <translation>chosen before</translation>
    </message>
    <message>
        <source>名称相近，请核对</source>
        <translation>similar name, please check</translation>
    </message>
    <message>
        <source>手工选定</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>文件里的列</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>下面的内容</source>
        <translation>What stands below</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>计量单位不同，金额会读错</source>
        <translation>other unit: amounts would be read wrongly</translation>
    </message>
    <message>
        <source>按%1换算</source>
        <translation>Converted from %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::MattersCard</name>
    <message>
        <source>还有 %1 条，改好这些以后列出</source>
        <translation>%1 more, listed once these are mended</translation>
    </message>
</context>
<context>
    <name>grants::ui::MendView</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>grants::ui::NameDialog</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已有“%1”，确定后会替换它。</source>
        <translation>“%1” exists and will be replaced.</translation>
    </message>
</context>
<context>
    <name>grants::ui::NewPassword</name>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>两次输入的密码不同，请重新输入。</source>
        <translation>The two passwords differ; please type them again.</translation>
    </message>
    <message>
        <source>密码至少要 %1 个字符。</source>
        <translation>A password has at least %1 characters.</translation>
    </message>
</context>
<context>
    <name>grants::ui::Notice</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>错误详情</source>
        <translation>Details of the error</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>grants::ui::OverviewPage</name>
    <message>
        <source>还没有打开基金文件。请从“文件”菜单新建、打开，或打开示例。</source>
        <translation>No fund file is open. Create or open one from the File menu, or open the sample.</translation>
    </message>
    <message>
        <source>这个基金文件里还没有数据。请用“文件”菜单的“导入”（Ctrl+I）导入一年的工作簿。</source>
        <translation>This fund file holds no data yet. Import a year&apos;s workbook with File › Import (Ctrl+I).</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>没有待办的事。</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>No problem was found.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PageDeck</name>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>grants::ui::PaperView</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>grants::ui::PeoplePane</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>还没有人员。用“添加管理员”启用人员权限。</source>
        <translation>No people yet. Add an administrator to put rights to use.</translation>
    </message>
    <message>
        <source>修改(&amp;M)…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>重设密码(&amp;S)…</source>
        <translation>Re&amp;set password…</translation>
    </message>
    <message>
        <source>无人操作后锁定(&amp;D)</source>
        <translation>Lock when i&amp;dle</translation>
    </message>
    <message>
        <source>每个人用自己的登录名和密码登录；办理事项的人和时间记入审计记录。</source>
        <translation>Everyone signs in with a login and password of their own; who did what and when stands in the audit trail.</translation>
    </message>
    <message>
        <source>未启用人员权限：能打开文件的人都可以办理一切事项，不分经办和审批。添加第一个管理员后启用，此后打开文件都要登录。</source>
        <translation>Rights of people are not in use: whoever can open the file may do everything, with no separation of duties. They begin with the first administrator; from then on opening the file asks to sign in.</translation>
    </message>
    <message>
        <source>添加(&amp;A)…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>添加管理员(&amp;A)…</source>
        <translation>&amp;Add an administrator…</translation>
    </message>
    <message>
        <source>启用(&amp;B)</source>
        <translation>Ena&amp;ble</translation>
    </message>
    <message>
        <source>停用(&amp;B)</source>
        <translation>Disa&amp;ble</translation>
    </message>
    <message>
        <source>请先在表中选一个人员</source>
        <translation>Please choose a person in the table first</translation>
    </message>
    <message>
        <source>%1 已停用。</source>
        <translation>%1 is disabled.</translation>
    </message>
    <message>
        <source>%1 已启用。</source>
        <translation>%1 is enabled.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PersonDialog</name>
    <message>
        <source>密码只供一次登录，登录后须先修改(&amp;O)</source>
        <translation>&amp;One sign-in only: to be changed after it</translation>
    </message>
    <message>
        <source>启用人员权限：添加管理员</source>
        <translation>Put rights to use: add an administrator</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>第一个人员必须是管理员</source>
        <translation>The first person must be an administrator</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <source>统一社会信用代码，可不填</source>
        <translation>Credit code, may be left empty</translation>
    </message>
    <message>
        <source>登录名(&amp;L)</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>姓名(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>工作单位(&amp;E)</source>
        <translation>&amp;Employer</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>密码(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>请至少勾选一个角色。</source>
        <translation>Please tick at least one role.</translation>
    </message>
</context>
<context>
    <name>grants::ui::PreviewModel</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>已登记的是“%1”</source>
        <translation>Stored: “%1”</translation>
    </message>
    <message>
        <source>%1 · %2 · 第 %3 行</source>
        <translation>%1 · %2 · row %3</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 →（清空）</source>
        <translation>%1 → (emptied)</translation>
    </message>
</context>
<context>
    <name>grants::ui::PrintWindow</name>
    <message>
        <source>打印：%1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>第几页</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message numerus="yes">
        <source>A4 %1，%2 页</source>
        <translation>
            <numerusform>A4 %1, %2 page</numerusform>
            <numerusform>A4 %1, %2 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>横向</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>纵向</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>/ %1 页</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>正在送往打印机…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <source>“%1”已送往打印机。</source>
        <translation>“%1” was sent to the printer.</translation>
    </message>
    <message>
        <source>打印机没有接受。请检查打印机后再试。</source>
        <translation>The printer did not accept it. Check the printer and try again.</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>正在写 %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::ReadingsBar</name>
    <message>
        <source>上限与总额</source>
        <translation>Cap and pool</translation>
    </message>
    <message>
        <source>许可双方</source>
        <translation>Licence sides</translation>
    </message>
    <message>
        <source>大额许可</source>
        <translation>Large licences</translation>
    </message>
    <message>
        <source>质押双方</source>
        <translation>Pledge sides</translation>
    </message>
    <message>
        <source>试算，不是文件的口径</source>
        <translation>Trial: not the file&apos;s readings</translation>
    </message>
    <message>
        <source>恢复文件口径</source>
        <translation>Back to the file&apos;s readings</translation>
    </message>
    <message>
        <source>%1（文件）</source>
        <translation>%1 (file)</translation>
    </message>
    <message>
        <source>%1
条款 %2</source>
        <translation>%1
Clause %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>grants::ui::RecentMenu</name>
    <message>
        <source>最近用过的文件(&amp;R)</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>还没有用过别的文件</source>
        <translation>No other file used yet</translation>
    </message>
</context>
<context>
    <name>grants::ui::RecordForm</name>
    <message>
        <source>填写%1</source>
        <translation>Fill in: %1</translation>
    </message>
    <message>
        <source>撤回%1</source>
        <translation>Take back %1</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>录入%1</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并继续新增</source>
        <translation>Save and enter another</translation>
    </message>
    <message>
        <source>撤回修改</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>新增%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>● 未保存，已留作草稿</source>
        <translation>● Not saved, kept as a draft</translation>
    </message>
    <message>
        <source>带 * 的必须填；按回车到下一项，Ctrl+S 保存</source>
        <translation>* is required; Enter goes on, Ctrl+S saves</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>grants::ui::RegistryPage</name>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>还没有单位。按 Ctrl+I 导入工作簿，表“单位”里的行就会列在这里。</source>
        <translation>No units yet. Press Ctrl+I to import a workbook; the rows of its sheet “单位” are listed here.</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>In the district</translation>
    </message>
    <message>
        <source>市内</source>
        <translation>In the city</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>所属园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>营业收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>选一个单位，这里会列出它的代码、规模的由来，以及与它有关的全部记录。</source>
        <translation>Choose a unit to see its identifiers, how its size was worked out, and every record that concerns it.</translation>
    </message>
    <message>
        <source>正在载入；读完以后，这里列出所选单位的全部记录。</source>
        <translation>Loading; once all is read, all records of the selected unit are listed here.</translation>
    </message>
    <message>
        <source>科技型中小企业编号</source>
        <translation>Tech SME number</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>登记与联系</source>
        <translation>Registration and contact</translation>
    </message>
    <message>
        <source>新增的单位还没有保存，保存以后这里列出与它有关的全部记录。</source>
        <translation>The new unit is not saved yet; once it is, all records about it are listed here.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ResetDialog</name>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>%1 用这个密码登录一次，登录后须先改成自己的。</source>
        <translation>%1 signs in once with this password and has to change it then.</translation>
    </message>
    <message>
        <source>一次性密码(&amp;P)</source>
        <translation>One-time &amp;password</translation>
    </message>
    <message>
        <source>%1 的密码已重设。</source>
        <translation>%1&apos;s password is reset.</translation>
    </message>
</context>
<context>
    <name>grants::ui::ResultStep</name>
    <message>
        <source>未导入的行</source>
        <translation>Rows not imported</translation>
    </message>
    <message>
        <source>没有剩下的行。</source>
        <translation>No rows are left over.</translation>
    </message>
    <message>
        <source>把剩下的行存为工作簿(&amp;S)…</source>
        <translation>&amp;Save the rest as a workbook…</translation>
    </message>
    <message>
        <source>每行带原因；改好后可以再次导入</source>
        <translation>Each row with its reason; once mended it can be imported again</translation>
    </message>
    <message>
        <source>继续修改剩下的行(&amp;M)</source>
        <translation>&amp;Mend the rest</translation>
    </message>
    <message>
        <source>撤销这次导入(&amp;Z)</source>
        <translation>Take this import back (&amp;Z)</translation>
    </message>
    <message>
        <source>导入别的文件(&amp;A)</source>
        <translation>Import &amp;another file</translation>
    </message>
    <message>
        <source>已导入：新增 %1 行，更新 %2 行；还剩 %3 行不合格。</source>
        <translation>Imported. New rows: %1, updated: %2, still rejected: %3.</translation>
    </message>
    <message numerus="yes">
        <source>有 %1 行不合格，按您的选择全部没有导入。</source>
        <translation>
            <numerusform>%1 row is rejected; by your choice nothing was imported.</numerusform>
            <numerusform>%1 rows are rejected; by your choice nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>读到 %1 行，没有新内容，基金文件没有改动。</source>
        <translation>
            <numerusform>%1 row read, nothing new; the fund file is unchanged.</numerusform>
            <numerusform>%1 rows read, nothing new; the fund file is unchanged.</numerusform>
        </translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>把剩下的行存为工作簿</source>
        <translation>Save the rest as a workbook</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>这次导入已撤销，基金文件和导入之前一样。</source>
        <translation>This import was undone; the fund file is as it was before.</translation>
    </message>
</context>
<context>
    <name>grants::ui::SearchPalette</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>正在准备…</source>
        <translation>Getting ready…</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;Enter 前往&#x3000;Esc 关闭</source>
        <translation>↑↓ choose · Enter go there · Esc close</translation>
    </message>
    <message>
        <source>最近去过</source>
        <translation>Visited lately</translation>
    </message>
    <message>
        <source>单位、登记号、专利号、受理号、页面、命令…可用拼音</source>
        <translation>Unit, register, patent or case number, page, command… pinyin work too</translation>
    </message>
    <message>
        <source>没有找到。可以试试名称的一部分、拼音，或号码中间的几位。</source>
        <translation>Nothing found. Try a part of the name, pinyin, or some digits from the middle of a number.</translation>
    </message>
    <message>
        <source>输入名称、拼音或号码的任何一段。</source>
        <translation>Type any part of a name or number, or pinyin.</translation>
    </message>
</context>
<context>
    <name>grants::ui::Session</name>
    <message>
        <source>新建基金文件</source>
        <translation>New fund file</translation>
    </message>
    <message>
        <source>打开基金文件</source>
        <translation>Open fund file</translation>
    </message>
    <message>
        <source>准备示例</source>
        <translation>Preparing the sample</translation>
    </message>
    <message>
        <source>关闭基金文件</source>
        <translation>Close fund file</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>示例年度</source>
        <translation>Sample year</translation>
    </message>
    <message>
        <source>另存救援副本</source>
        <translation>Save a rescue copy</translation>
    </message>
    <message>
        <source>救援副本已存为 %1，请打开它核对。</source>
        <translation>The rescue copy is saved as %1; open it and compare.</translation>
    </message>
    <message>
        <source>已%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Signing out</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Changing the password</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>grants::ui::SettingsPage</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>grants::ui::SidePanel</name>
    <message>
        <source>说明面板</source>
        <translation>Explanation panel</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>收起说明面板</source>
        <translation>Close the explanation panel</translation>
    </message>
    <message>
        <source>收起说明面板（F4）</source>
        <translation>Close the explanation panel (F4)</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>grants::ui::SignInCard</name>
    <message>
        <source>换人登录(&amp;W)</source>
        <translation>S&amp;witch person</translation>
    </message>
    <message>
        <source>关闭文件(&amp;L)</source>
        <translation>C&amp;lose the file</translation>
    </message>
    <message>
        <source>登录名(&amp;N)</source>
        <translation>Logi&amp;n</translation>
    </message>
    <message>
        <source>密码(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>新密码(&amp;E)</source>
        <translation>N&amp;ew password</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>登录 %1</source>
        <translation>Sign in to %1</translation>
    </message>
    <message>
        <source>此文件已启用人员权限，请用管理员给您的登录名和密码登录。</source>
        <translation>This file knows people; please sign in with the login and password that an administrator gave you.</translation>
    </message>
    <message>
        <source>登录(&amp;I)</source>
        <translation>S&amp;ign in</translation>
    </message>
    <message>
        <source>请先修改密码</source>
        <translation>Please change your password first</translation>
    </message>
    <message>
        <source>%1，管理员给您的密码只供这一次登录。</source>
        <translation>%1, the password from your administrator serves for this sign-in only.</translation>
    </message>
    <message>
        <source>修改密码(&amp;I)</source>
        <translation>C&amp;hange password</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>%1，请输入密码继续；没有保存的内容都还在。</source>
        <translation>%1, please type your password to go on; what is not saved is still there.</translation>
    </message>
    <message>
        <source>解锁(&amp;I)</source>
        <translation>Unloc&amp;k</translation>
    </message>
    <message>
        <source>两次输入的新密码不同，请重新输入。</source>
        <translation>The two new passwords differ; please type them again.</translation>
    </message>
    <message>
        <source>新密码至少要 %1 个字符。</source>
        <translation>A new password has at least %1 characters.</translation>
    </message>
    <message>
        <source>大写锁定好像开着。</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Please type the password.</translation>
    </message>
</context>
<context>
    <name>grants::ui::StepStrip</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>grants::ui::SubsidyPage</name>
    <message>
        <source>不需分配</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>测算</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>按已申报</source>
        <translation>Claims filed</translation>
    </message>
    <message>
        <source>按可申报（全部符合条件的）</source>
        <translation>All that could claim</translation>
    </message>
    <message>
        <source>绩效奖补测算</source>
        <translation>Subsidy calculation</translation>
    </message>
    <message>
        <source>没有可奖补的申报。请导入“奖补申报”，或把依据改为“按可申报”。</source>
        <translation>No claim can be paid. Import claims, or set the basis to “All that could claim”.</translation>
    </message>
    <message>
        <source>没有符合条件的记录。请先用“文件”菜单的“导入”（Ctrl+I）导入转让许可和质押融资。</source>
        <translation>No record qualifies. Import transfers, licences and pledges with File › Import (Ctrl+I) first.</translation>
    </message>
    <message>
        <source>没有不予支持的申报。</source>
        <translation>Nothing was refused.</translation>
    </message>
    <message numerus="yes">
        <source>测算（%1 家）</source>
        <translation>
            <numerusform>Calculation (%1 unit)</numerusform>
            <numerusform>Calculation (%1 units)</numerusform>
        </translation>
    </message>
    <message>
        <source>不予支持（%1 项）</source>
        <translation>Not supported (%1)</translation>
    </message>
    <message>
        <source>总额上限</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>应得合计</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>封顶后合计</source>
        <translation>Capped</translation>
    </message>
    <message>
        <source>奖补合计</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>分配比例</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>单位上限</source>
        <translation>Unit cap</translation>
    </message>
    <message>
        <source>金额单位：%1</source>
        <translation>Amounts in %1</translation>
    </message>
    <message>
        <source>选一个单位或一项不予支持的申报，这里写明条款、每一步计算和依据的记录。</source>
        <translation>Choose a unit or a refused claim; its clause, every step and the records behind it are written here.</translation>
    </message>
    <message>
        <source>统计截至 %1 还没有可奖补的申报；把“统计截至”改到 %2，可以看到全年。</source>
        <translation>As of %1 no claim can be paid yet; set the as-of date to %2 to see the whole year.</translation>
    </message>
    <message>
        <source>统计截至 %1 还没有符合条件的记录；把“统计截至”改到 %2，可以看到全年。</source>
        <translation>As of %1 no record qualifies yet; set the as-of date to %2 to see the whole year.</translation>
    </message>
</context>
<context>
    <name>grants::ui::TableEntry</name>
    <message>
        <source>未保存的“%1”和新增行</source>
        <translation>“%1” not saved yet, and a new row</translation>
    </message>
    <message>
        <source>新增一行</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>新增第 %1 行</source>
        <translation>New row %1</translation>
    </message>
    <message>
        <source>到下一处待改</source>
        <translation>Go to the next thing to mend</translation>
    </message>
    <message>
        <source>正在检查，还没有保存。</source>
        <translation>Being checked, not saved yet.</translation>
    </message>
    <message>
        <source>还没有填完，所以没有保存。</source>
        <translation>Not filled in yet, so it is not saved.</translation>
    </message>
    <message>
        <source>已经填全，还没有保存。到这一行按 Ctrl+Enter 保存。</source>
        <translation>Complete, but not saved yet. Go to this row and press Ctrl+Enter to save it.</translation>
    </message>
    <message>
        <source>改动还没有保存。在这一格按 F2，再按 Enter 保存。</source>
        <translation>The change is not saved yet. Press F2 in this cell, then Enter to save it.</translation>
    </message>
    <message numerus="yes">
        <source>。还没有保存的 %n 行没有导出</source>
        <translation>
            <numerusform>. %n row that is not saved yet was left out</numerusform>
            <numerusform>. %n rows that are not saved yet were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::TableHeader</name>
    <message>
        <source>筛选此列（Alt+Shift+↓）</source>
        <translation>Filter this column (Alt+Shift+↓)</translation>
    </message>
    <message>
        <source>%1：必须填</source>
        <translation>%1: must be filled</translation>
    </message>
</context>
<context>
    <name>grants::ui::TablePane</name>
    <message>
        <source>筛选“%1”</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>导出所示</source>
        <translation>Export shown</translation>
    </message>
    <message>
        <source>只看此列为空的行</source>
        <translation>Only rows blank in this column</translation>
    </message>
    <message>
        <source>只看“%1”</source>
        <translation>Only “%1”</translation>
    </message>
    <message>
        <source>清除全部筛选</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>导出所示…</source>
        <translation>Export shown…</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>已导出 %1 行：%2</source>
        <translation>
            <numerusform>%1 row exported: %2</numerusform>
            <numerusform>%1 rows exported: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>共 %1 行</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>显示 %1 行，共 %2 行</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>没有符合筛选条件的行。清空筛选框或去掉上面的筛选条件，就能看到全部。</source>
        <translation>No row fits the filter. Clear the filter field or take the conditions above away to see all.</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>清除全部</source>
        <translation>Clear All</translation>
    </message>
    <message>
        <source>去掉全部筛选条件</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>去掉这个筛选条件：%1</source>
        <translation>Remove this filter: %1</translation>
    </message>
    <message>
        <source>筛选：名称、代码、拼音…</source>
        <translation>Filter by name, code, pinyin…</translation>
    </message>
</context>
<context>
    <name>grants::ui::TableTools</name>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>保存和选用表格的样子：筛选、排序、分组和列（Ctrl+Shift+V）</source>
        <translation>Keep and use looks of the table: filters, order, groups and columns (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>分组、小计与合计（Ctrl+Shift+G）</source>
        <translation>Groups, subtotals and total (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>选择列及其次序（Ctrl+Shift+L）</source>
        <translation>Choose columns and their order (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印（Ctrl+P）</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>导出所示</source>
        <translation>Export shown</translation>
    </message>
    <message>
        <source>把表中所示的行和列存为 Excel 文件</source>
        <translation>Save the rows and columns shown as an Excel file</translation>
    </message>
    <message>
        <source>%1（已改）</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>视图：%1</source>
        <translation>View: %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::TableView</name>
    <message>
        <source>复制（含表头）</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>筛选此列…</source>
        <translation>Filter This Column…</translation>
    </message>
    <message>
        <source>固定到此列</source>
        <translation>Freeze Up to Here</translation>
    </message>
    <message>
        <source>筛选…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>取消固定</source>
        <translation>Unfreeze</translation>
    </message>
    <message>
        <source>合适列宽</source>
        <translation>Fit Width</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>grants::ui::TargetChart</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，时序 %1</source>
        <translation>, calendar %1</translation>
    </message>
</context>
<context>
    <name>grants::ui::TargetsCard</name>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Calendar pace</translation>
    </message>
    <message>
        <source>期末预计</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>截至 %1，%2 项中已达成 %3 项</source>
        <translation>As of %1: %3 of %2 met</translation>
    </message>
    <message>
        <source>主要目标</source>
        <translation>The main targets</translation>
    </message>
</context>
<context>
    <name>grants::ui::TargetsPage</name>
    <message>
        <source>此后每月需 %1</source>
        <translation>needed from now on: %1 a month</translation>
    </message>
    <message>
        <source>依据的记录</source>
        <translation>Records behind</translation>
    </message>
    <message>
        <source>逐月累计</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>截至这一天还没有计入本项目标的记录。请用“文件”菜单的“导入”（Ctrl+I）导入，或在上方改截止日期。</source>
        <translation>No record counts towards this target up to that day. Import some with File › Import (Ctrl+I), or change the as-of date above.</translation>
    </message>
    <message>
        <source>截至 %1 为 %2，目标 %3</source>
        <translation>as of %1: %2, goal %3</translation>
    </message>
    <message>
        <source>条款 %1</source>
        <translation>clause %1</translation>
    </message>
    <message>
        <source>依据的记录（%1）</source>
        <translation>Records behind (%1)</translation>
    </message>
    <message>
        <source>按目前速度到期末约 %1</source>
        <translation>at this pace about %1 by the end</translation>
    </message>
    <message>
        <source>%1 的走势；按左右箭头逐月读数，数字也见“表”</source>
        <translation>Course of %1; the arrow keys read it month by month, the figures also stand under Table</translation>
    </message>
    <message>
        <source>名额用满合计 %1</source>
        <translation>all slots filled: %1</translation>
    </message>
    <message>
        <source>主要目标</source>
        <translation>The main targets</translation>
    </message>
    <message>
        <source>“名额用满合计”指各类项目的名额全部用满、每家都刚好完成最低指标时的合计。</source>
        <translation>“All slots filled” is the sum when every slot of all project kinds is taken and every unit just meets its indicators.</translation>
    </message>
</context>
<context>
    <name>grants::ui::TopBar</name>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>统计截至(&amp;A)</source>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>虚构的一年，供试用；不影响您自己的基金文件。</source>
        <translation>An invented year to try things on; it does not touch your own fund files.</translation>
    </message>
    <message>
        <source>统计截至日期</source>
        <translation>As-of date</translation>
    </message>
    <message>
        <source>目标和预算按这一天计算</source>
        <translation>Targets and budget are worked out for this day</translation>
    </message>
    <message>
        <source>没有打开的基金文件</source>
        <translation>No fund file is open</translation>
    </message>
    <message>
        <source>搜索全部内容&#x3000;%1</source>
        <translation>Search everything  %1</translation>
    </message>
    <message>
        <source>搜索全部内容</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>单位、记录、申报、页面和命令（%1）</source>
        <translation>Units, records, applications, pages and commands (%1)</translation>
    </message>
    <message>
        <source>您做的改动以“%1”的名字记入审计记录</source>
        <translation>Your changes stand in the audit trail under the name “%1”</translation>
    </message>
    <message>
        <source>基金文件：%1</source>
        <translation>Fund file: %1</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>目标、奖补和预算都按 %1 计算；平常是 %2。这一天会一直记着，直到改回去。</source>
        <translation>Targets, subsidies and the budget are calculated as of %1; usually it is %2. This date is remembered until it is set back.</translation>
    </message>
    <message>
        <source>没有登录</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>人员：%1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>您做的改动以“%1”的名字记入审计记录。未启用人员权限：能打开文件的人都可以办理一切事项；可在“设置”的“人员”页启用。</source>
        <translation>Your changes stand in the audit trail under the name &quot;%1&quot;. Rights of people are not in use: whoever can open the file may do everything; they can be put to use under Settings, People.</translation>
    </message>
</context>
<context>
    <name>grants::ui::TraceView</name>
    <message>
        <source>单位上限</source>
        <translation>unit cap</translation>
    </message>
    <message>
        <source>总额分配</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>取整</source>
        <translation>rounding</translation>
    </message>
    <message>
        <source>同组合计</source>
        <translation>group</translation>
    </message>
    <message>
        <source>该单位的各笔</source>
        <translation>The unit&apos;s lines</translation>
    </message>
    <message>
        <source>选一个单位，这里就写明它的每一笔和每一步：标准、上限、按比例分配、取整。</source>
        <translation>Choose a unit to see its every line and step: rate, cap, share of the pool, rounding.</translation>
    </message>
    <message>
        <source>应得</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>grants::ui::ValueChecks</name>
    <message>
        <source>（全选找到的）</source>
        <translation>(All found)</translation>
    </message>
    <message>
        <source>（全选）</source>
        <translation>(All)</translation>
    </message>
    <message numerus="yes">
        <source>%1 行</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grants::ui::ValuePicker</name>
    <message>
        <source>在此列的值中查找</source>
        <translation>Find among the values of this column</translation>
    </message>
    <message>
        <source>此列的值</source>
        <translation>Values of this column</translation>
    </message>
    <message>
        <source>正在列出…</source>
        <translation>Listing…</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>选了 %1 项，最多 %2 项。请缩小范围，或改用“按条件”。</source>
        <translation>%1 values chosen, at most %2 can be. Narrow them down, or filter by condition.</translation>
    </message>
    <message>
        <source>共 %1 项，列出前 %2 项。输入文字可缩小范围。</source>
        <translation>%1 values, the first %2 are listed. Type to narrow them down.</translation>
    </message>
    <message>
        <source>查找：文字或拼音</source>
        <translation>Find: text or pinyin</translation>
    </message>
</context>
<context>
    <name>grants::ui::ViewMenu</name>
    <message>
        <source>保存为新视图…</source>
        <translation>Save as new view…</translation>
    </message>
    <message>
        <source>原样</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>%1（默认）</source>
        <translation>%1 (default)</translation>
    </message>
    <message>
        <source>更新“%1”</source>
        <translation>Update “%1”</translation>
    </message>
    <message>
        <source>重命名“%1”…</source>
        <translation>Rename “%1”…</translation>
    </message>
    <message>
        <source>删除“%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>打开时先用“%1”</source>
        <translation>Open with “%1”</translation>
    </message>
    <message>
        <source>保存视图</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>视图名称</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>重命名视图</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>删除视图“%1”</source>
        <translation>delete view “%1”</translation>
    </message>
    <message>
        <source>视图“%1”已删除，按 Ctrl+Z 可以恢复。</source>
        <translation>View “%1” was deleted; Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>grants::ui::Welcome</name>
    <message>
        <source>专利转化专项资金</source>
        <translation>Patent commercialisation fund</translation>
    </message>
    <message>
        <source>一年的资金、单位和成效都在一个文件里，每一元都说得清来由。</source>
        <translation>A year of money, units and evidence in one file, every yuan explained.</translation>
    </message>
    <message>
        <source>从内置的工作方案开始一个新年度</source>
        <translation>Start a new year from the built-in plan</translation>
    </message>
    <message>
        <source>继续已有的基金文件（*.zlzh），也可以把文件拖到窗口里</source>
        <translation>Go on with a fund file (*.zlzh); you can also drop it on the window</translation>
    </message>
    <message>
        <source>看一看虚构的一年：所有页面都有内容</source>
        <translation>Look at an invented year: every page has something to show</translation>
    </message>
    <message>
        <source>最近用过</source>
        <translation>Used lately</translation>
    </message>
    <message>
        <source>打开 %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>内存不足，这一步没有做成。请关闭其他程序后再试。</source>
        <translation>Out of memory; this step was not done. Close other programs and try again.</translation>
    </message>
    <message>
        <source>程序遇到意外，这一步没有做成，基金文件没有改动。请把详情发给维护人员。</source>
        <translation>Something unexpected happened; this step was not done and the fund file is unchanged. Please send the details to the maintainers.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>如 CQGX-ZLZH-P1-2024-0001</source>
        <translation>such as CQGX-ZLZH-P1-2024-0001</translation>
    </message>
    <message>
        <source>从下拉列表里选</source>
        <translation>choose from the list</translation>
    </message>
    <message>
        <source>申报单位的统一社会信用代码</source>
        <translation>the applicant&apos;s unified social credit code</translation>
    </message>
    <message>
        <source>单位：元</source>
        <translation>in yuan</translation>
    </message>
    <message>
        <source>如 2024-06-01</source>
        <translation>such as 2024-06-01</translation>
    </message>
    <message>
        <source>不知道就空着</source>
        <translation>leave empty when unknown</translation>
    </message>
    <message>
        <source>已获其他财政资金填“是”</source>
        <translation>yes when it has other public funding</translation>
    </message>
    <message>
        <source>“项目申报”表里的受理号</source>
        <translation>the application&apos;s No.</translation>
    </message>
    <message>
        <source>如 P1-3b</source>
        <translation>such as P1-3b</translation>
    </message>
    <message>
        <source>不低于方案的指标值</source>
        <translation>not below the plan&apos;s value</translation>
    </message>
    <message>
        <source>备案登记号或质押登记号</source>
        <translation>filing No. or pledge No.</translation>
    </message>
    <message>
        <source>如 2024-11-01</source>
        <translation>such as 2024-11-01</translation>
    </message>
    <message>
        <source>高校院所的统一社会信用代码</source>
        <translation>the university&apos;s or institute&apos;s code</translation>
    </message>
    <message>
        <source>如 2023-12-31</source>
        <translation>such as 2023-12-31</translation>
    </message>
    <message>
        <source>件</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>有效答卷份数</source>
        <translation>number of valid answers</translation>
    </message>
    <message>
        <source>备案证明或手续合格通知书上的号码</source>
        <translation>as on the filing certificate</translation>
    </message>
    <message>
        <source>一行一件专利，如 ZL202111234567.1</source>
        <translation>one patent a row, such as ZL202111234567.1</translation>
    </message>
    <message>
        <source>多个用分号隔开，如 ZL202111234567.1</source>
        <translation>several with ; between them, such as ZL202111234567.1</translation>
    </message>
    <message>
        <source>多个用分号隔开，第一个是第一权利人</source>
        <translation>several with ; between them, the first holder first</translation>
    </message>
    <message>
        <source>多个用分号隔开，奖补给第一个</source>
        <translation>several with ; between them, the first is paid</translation>
    </message>
    <message>
        <source>整份备案的金额，不是每件专利的</source>
        <translation>of the whole filing, not of each patent</translation>
    </message>
    <message>
        <source>以转化实施为目的填“是”</source>
        <translation>yes when meant to be put into use</translation>
    </message>
    <message>
        <source>双方有隶属或关联关系填“是”</source>
        <translation>yes when the parties are related</translation>
    </message>
    <message>
        <source>促成的服务机构或平台</source>
        <translation>the agency or platform that brought it about</translation>
    </message>
    <message>
        <source>受资助单位的统一社会信用代码</source>
        <translation>the funded unit&apos;s code</translation>
    </message>
    <message>
        <source>一行一件专利</source>
        <translation>one patent a row</translation>
    </message>
    <message>
        <source>如 2024</source>
        <translation>such as 2024</translation>
    </message>
    <message>
        <source>登记通知书上的号码</source>
        <translation>as on the notice of registration</translation>
    </message>
    <message>
        <source>借款企业</source>
        <translation>the borrowing enterprise</translation>
    </message>
    <message>
        <source>空着时就是债务人</source>
        <translation>the debtor when empty</translation>
    </message>
    <message>
        <source>银行的统一社会信用代码或名称</source>
        <translation>the bank&apos;s code or name</translation>
    </message>
    <message>
        <source>质押登记的被担保债权额</source>
        <translation>the secured claim as registered</translation>
    </message>
    <message>
        <source>放款凭证上的金额</source>
        <translation>as on the loan voucher</translation>
    </message>
    <message>
        <source>空着时为 100</source>
        <translation>100 when empty</translation>
    </message>
    <message>
        <source>空着时等于登记金额</source>
        <translation>the registered amount when empty</translation>
    </message>
    <message>
        <source>促成融资的服务机构</source>
        <translation>the agency that brought the loan about</translation>
    </message>
    <message>
        <source>双方都申报时企业得的比例，空着时为 50</source>
        <translation>the enterprise&apos;s part when both claim, 50 when empty</translation>
    </message>
    <message>
        <source>续贷或借新还旧填“是”</source>
        <translation>yes for a renewal or refinancing</translation>
    </message>
    <message>
        <source>多个用分号隔开</source>
        <translation>several with ; between them</translation>
    </message>
    <message>
        <source>备案平台上的编号</source>
        <translation>as on the filing platform</translation>
    </message>
    <message>
        <source>备案企业的统一社会信用代码</source>
        <translation>the filing enterprise&apos;s code</translation>
    </message>
    <message>
        <source>协助备案的单位</source>
        <translation>the unit that helped with the filing</translation>
    </message>
    <message>
        <source>18 位，按营业执照填写</source>
        <translation>18 characters, as on the business licence</translation>
    </message>
    <message>
        <source>注册地在高新区直管园内填“是”</source>
        <translation>yes when registered in the zone</translation>
    </message>
    <message>
        <source>空着时，区内单位算市内</source>
        <translation>when empty, units in the district count as in the city</translation>
    </message>
    <message>
        <source>空着时按行业、人员、收入、资产划型；都没有则不适用</source>
        <translation>when empty, worked out from industry, employees, revenue and assets; else not applicable</translation>
    </message>
    <message>
        <source>划型标准里的行业，如：工业、软件和信息技术服务</source>
        <translation>an industry of the national table</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>单位：万元</source>
        <translation>in 10,000 yuan</translation>
    </message>
    <message>
        <source>入库登记编号</source>
        <translation>No. in the national register</translation>
    </message>
    <message>
        <source>入驻园区管理单位的统一社会信用代码</source>
        <translation>the code of the park&apos;s operator</translation>
    </message>
    <message>
        <source>手机或带区号的座机</source>
        <translation>mobile, or landline with area code</translation>
    </message>
    <message>
        <source>只填数字</source>
        <translation>digits only</translation>
    </message>
    <message>
        <source>举办单位的统一社会信用代码</source>
        <translation>the organiser&apos;s code</translation>
    </message>
    <message>
        <source>到场人次</source>
        <translation>persons present</translation>
    </message>
    <message>
        <source>完成单位的统一社会信用代码</source>
        <translation>the code of the unit that did it</translation>
    </message>
</context>
</TS>
