<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>cells</name>
    <message>
        <source>公式没有算出的值，请在表格软件里打开、保存后再导入，或直接填写结果</source>
        <translation>The formula has no calculated value; open and save the file in a spreadsheet program before importing, or enter the result</translation>
    </message>
    <message>
        <source>单元格里是错误值 {0}，请改正公式或直接填写</source>
        <translation>The cell holds the error value {0}; correct the formula or enter the value</translation>
    </message>
    <message>
        <source>号码“{0}”被表格软件当成数字，末尾几位已经丢失；请把这一列设为文本格式，再对照原件重新填写</source>
        <translation>The spreadsheet program took the number “{0}” for a quantity and its last digits are lost; format this column as text and enter it again from the original</translation>
    </message>
    <message>
        <source>文字超过 32767 个字符，请缩短</source>
        <translation>The text is longer than 32767 characters; please shorten it</translation>
    </message>
    <message>
        <source>“{0}”不是百分比，请写成 60 或 33.33 这样的数字</source>
        <translation>“{0}” is not a percentage; write a number such as 60 or 33.33</translation>
    </message>
    <message>
        <source>百分比“{0}”不在 0 到 100 之间，请核对</source>
        <translation>The percentage “{0}” is not between 0 and 100; please check it</translation>
    </message>
    <message>
        <source>“{0}”不是个数，请填 0 或正整数</source>
        <translation>“{0}” is not a count; enter 0 or a positive whole number</translation>
    </message>
    <message>
        <source>“{0}”在同一格里写了两次，请删去一个</source>
        <translation>“{0}” stands twice in the same cell; remove one</translation>
    </message>
    <message>
        <source>这一格里没有代码，请填写</source>
        <translation>There is no code in this cell; please enter one</translation>
    </message>
    <message>
        <source>单位 {0} 还没有登记，请先在“单位”表里加上它</source>
        <translation>Unit {0} is not registered yet; add it to sheet “单位” first</translation>
    </message>
    <message>
        <source>“{0}”不是年份，请写成 2024 这样的四位数字</source>
        <translation>“{0}” is not a year; write four digits such as 2024</translation>
    </message>
    <message>
        <source>“{0}”不在可选项里，请从这些里选：{1}</source>
        <translation>“{0}” is not one of the options; choose from: {1}</translation>
    </message>
    <message>
        <source>单元格显示“{0}”，里面的数更细，看到的不是准数；请在表格软件里多显示几位小数或改成看到的数，保存后再导入</source>
        <translation>The cell shows “{0}” but holds a finer number, so what is seen is not exact; show more decimals in the spreadsheet or enter the number that is seen, save and import again</translation>
    </message>
    <message>
        <source>号码被表格软件当成了日期 {0}；请把这一列设为文本格式，再对照原件重新填写</source>
        <translation>The spreadsheet took the number for the date {0}; format the column as text and enter it again from the original</translation>
    </message>
    <message>
        <source>“{0}”里有空格，像是两个数，请只留一个</source>
        <translation>“{0}” holds a blank and looks like two numbers; keep only one</translation>
    </message>
    <message>
        <source>“{0}”是负数，请填 0 或正整数</source>
        <translation>“{0}” is negative; enter 0 or a positive whole number</translation>
    </message>
    <message>
        <source>没有登记名为“{0}”的单位，请先在“单位”表里加上它，或改填它的统一社会信用代码</source>
        <translation>No unit named “{0}” is registered; add it to the sheet 单位 first, or enter its credit code</translation>
    </message>
    <message>
        <source>有 {0} 个单位都叫“{1}”，请改填统一社会信用代码，它们是：{2}</source>
        <translation>{0} units are named “{1}”; enter the credit code instead, one of: {2}</translation>
    </message>
    <message>
        <source>“{0}”里有空格，像是两个代码；要填几个，请用分号隔开</source>
        <translation>“{0}” holds a blank and looks like two codes; separate several codes by semicolons</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>所属园区</source>
        <translation>Park</translation>
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
        <source>服务单位</source>
        <translation>Service unit</translation>
    </message>
    <message>
        <source>债务人</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>出质人</source>
        <translation>Pledgor</translation>
    </message>
    <message>
        <source>服务机构</source>
        <translation>Service agency</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>回避单位</source>
        <translation>Recused from</translation>
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
        <source>质押登记号</source>
        <translation>Pledge number</translation>
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
        <source>截止日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>有效专利数</source>
        <translation>Patents in force</translation>
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
        <source>申报编号</source>
        <translation>Claim number</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Date of application</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Acceptance number</translation>
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
        <source>市级同类项目金额</source>
        <translation>Municipal amount</translation>
    </message>
    <message>
        <source>项目负责人</source>
        <translation>Project leader</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>支出科目</source>
        <translation>Expense item</translation>
    </message>
    <message>
        <source>测算依据</source>
        <translation>Basis of estimate</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职称</source>
        <translation>Professional title</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>工作内容</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>承诺值</source>
        <translation>Committed value</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>专家编号</source>
        <translation>Reviewer no.</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>工作单位代码</source>
        <translation>Employer code</translation>
    </message>
    <message>
        <source>财务专家</source>
        <translation>Finance reviewer</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>评分项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Date submitted</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>指标编号</source>
        <translation>Indicator no.</translation>
    </message>
    <message>
        <source>佐证方式</source>
        <translation>Means of proof</translation>
    </message>
    <message>
        <source>附件名称</source>
        <translation>Enclosure</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>方案值</source>
        <translation>Plan value</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
</context>
<context>
    <name>deskOfReview</name>
    <message>
        <source>银行账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Application no.</translation>
    </message>
</context>
<context>
    <name>deskOptions</name>
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
        <source>财政</source>
        <translation>Public funds</translation>
    </message>
    <message>
        <source>自筹</source>
        <translation>Own funds</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Complies</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>Does not comply</translation>
    </message>
    <message>
        <source>需补正</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>deskTables</name>
    <message>
        <source>任务承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>经费预算</source>
        <translation>Project budget</translation>
    </message>
    <message>
        <source>项目团队</source>
        <translation>Project team</translation>
    </message>
    <message>
        <source>进度安排</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>附件目录</source>
        <translation>List of enclosures</translation>
    </message>
    <message>
        <source>形式审查</source>
        <translation>Formal examination</translation>
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
        <source>其他财政支持</source>
        <translation>Other funding</translation>
    </message>
    <message>
        <source>奖补申报</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>项目申报</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>评审专家</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>纸质评分</source>
        <translation>Scores on paper</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>文件“{0}”第 {1} 行的文字编码有误，请用表格软件打开并另存为 UTF-8 的 CSV</source>
        <translation>Line {1} of file “{0}” is not properly encoded; open it in a spreadsheet program and save it as a UTF-8 CSV</translation>
    </message>
    <message>
        <source>文件“{0}”打不开，请检查它是否存在、是否有权读取</source>
        <translation>File “{0}” cannot be opened; check that it exists and that you may read it</translation>
    </message>
    <message>
        <source>文件“{0}”其实是网页，不是表格；请在表格软件里打开并另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is really a web page, not a table; open it in a spreadsheet program and save it as .xlsx before importing</translation>
    </message>
    <message>
        <source>文件“{0}”第 {1} 行有引号没有配对，请改正后再导入</source>
        <translation>A quotation mark in row {1} of file “{0}” is never closed; correct it before importing</translation>
    </message>
    <message>
        <source>文件“{0}”已损坏，没有导入；请在表格软件里打开并另存后再试</source>
        <translation>File “{0}” is damaged and was not imported; open it in a spreadsheet program, save it under a new name and try again</translation>
    </message>
    <message>
        <source>文件“{0}”设有密码，请取消密码并另存后再导入</source>
        <translation>File “{0}” is protected by a password; remove it and save the file before importing</translation>
    </message>
    <message>
        <source>文件“{0}”是旧式 .xls 工作簿，请在表格软件里另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is an old .xls workbook; save it as .xlsx in a spreadsheet program before importing</translation>
    </message>
    <message>
        <source>找不到文件“{0}”，请检查路径</source>
        <translation>File “{0}” was not found; check the path</translation>
    </message>
    <message>
        <source>文件“{0}”不是 .xlsx 工作簿，请在表格软件里另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is not an .xlsx workbook; save it as .xlsx in a spreadsheet program before importing</translation>
    </message>
    <message>
        <source>“{0}”写不了，请检查文件夹是否可写、文件是否正被打开</source>
        <translation>“{0}” cannot be written; check that the folder is writable and the file is not open elsewhere</translation>
    </message>
    <message>
        <source>文件“{0}”不完整或已损坏，请重新保存或重新下载后再导入</source>
        <translation>File “{0}” is incomplete or damaged; save or download it again before importing</translation>
    </message>
    <message>
        <source>文件“{0}”解压后大得不合常理，没有导入；请另存为新的工作簿</source>
        <translation>File “{0}” unpacks to an unreasonable size and was not imported; save it as a new workbook</translation>
    </message>
    <message>
        <source>文件“{0}”超过 1 GB，请拆分后再导入</source>
        <translation>File “{0}” is larger than 1 GB; split it before importing</translation>
    </message>
    <message>
        <source>文件“{0}”既不是 .xlsx 工作簿也不是 CSV 文本，没有导入；请在表格软件里另存为 .xlsx 后再导入</source>
        <translation>File “{0}” is neither an .xlsx workbook nor CSV text and was not imported; save it as .xlsx in a spreadsheet program and import it again</translation>
    </message>
    <message>
        <source>文件夹“{0}”打不开，请检查是否有权读取</source>
        <translation>Folder “{0}” cannot be opened; check that you may read it</translation>
    </message>
    <message>
        <source>文件夹“{0}”里没有 .csv 文件；请把各表另存为 .csv 放进去，或直接导入 .xlsx 工作簿</source>
        <translation>There are no .csv files in folder “{0}”; save each sheet there as .csv, or import the .xlsx workbook itself</translation>
    </message>
    <message>
        <source>文件“{0}”是空的，没有导入；请检查是否选错了文件，或重新保存后再导入</source>
        <translation>File “{0}” is empty and was not imported; check that it is the right file, or save it again and import it</translation>
    </message>
    <message>
        <source>文件“{0}”里的部件多得不像工作簿，没有导入；请在表格软件里打开并另存后再试</source>
        <translation>File “{0}” has more parts than any workbook and was not imported; open it in a spreadsheet program, save it under a new name and try again</translation>
    </message>
    <message>
        <source>文件“{0}”是按超大文件的方式打包的，这里读不了；请在表格软件里打开并另存后再导入</source>
        <translation>The file “{0}” is packed in the way of very large files (zip64), which cannot be read here; open it in a spreadsheet program, save it again and import that</translation>
    </message>
    <message>
        <source>“{0}”正是要导入的文件，没有覆盖；请换一个文件名</source>
        <translation>“{0}” is one of the files to be imported and was not overwritten; choose another name</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>“{0}”里是要导入的申报书，没有覆盖；请换一个文件夹</source>
        <translation>“{0}” holds the application forms to be imported and was not overwritten; choose another folder</translation>
    </message>
    <message>
        <source>没有受理号为 {0} 的申报，请核对</source>
        <translation>There is no application with the number {0}; please check it</translation>
    </message>
    <message>
        <source>几份申报书的补正要写进文件夹，“{0}”却是文件；请换一个名字</source>
        <translation>Corrections of several application forms go into a folder, but “{0}” is a file; choose another name</translation>
    </message>
    <message>
        <source>文件夹“{0}”里除申报书外还有别的文件，没有导入：{1}</source>
        <translation>Folder “{0}” holds files other than application forms, which were not imported: {1}</translation>
    </message>
    <message>
        <source>与“{0}”是同一份申报书，只登记一次</source>
        <translation>The same application form as “{0}”; it is registered only once</translation>
    </message>
    <message>
        <source>与“{0}”是同一单位、同一项目、同一名称，内容却不同；请核对哪一份有效，只导入那一份</source>
        <translation>The same unit, project and title as “{0}”, but different content; check which form is valid and import only that one</translation>
    </message>
    <message>
        <source>{0}也申报了这个项目，项目名称相同；请核对是不是同一项目重复申报</source>
        <translation>{0} has also applied for this project under the same title; check whether one project is applied for twice</translation>
    </message>
    <message>
        <source>这份申报已登记为 {0}，现在是“{1}”，只有草稿和退回补正的才能用申报书更新；确要改的，请先退回补正</source>
        <translation>This application is registered as {0} and now stands at “{1}”; an application form can only update a draft or one returned for correction. If it has to be changed, return it for correction first</translation>
    </message>
    <message>
        <source>没有这家单位、这个项目的受理号 {0}；请核对，受理号由主管部门填写</source>
        <translation>This unit has no application {0} for this project; please check it, application numbers are filled in by the authority</translation>
    </message>
    <message>
        <source>表“{0}”里找不到“{1}”；请用发下的申报书填写，不要删改表名、表头和栏目名</source>
        <translation>Sheet “{0}” has no “{1}”; fill in the application form as issued, and leave the names of its sheets, headers and fields alone</translation>
    </message>
    <message>
        <source>指标编号“{0}”不在本项目里，或写了两次；请用发下的申报书填写，不要增删指标</source>
        <translation>Indicator “{0}” is not one of this project, or is there twice; fill in the application form as issued, and neither add nor remove indicators</translation>
    </message>
    <message>
        <source>少了表“{0}”；请用发下的申报书填写，不要删改表</source>
        <translation>Sheet “{0}” is missing; fill in the application form as issued, and leave its sheets alone</translation>
    </message>
    <message>
        <source>认不出是哪个项目的申报书，里面没有隐藏的“{0}”表；请用发下的申报书填写后交回</source>
        <translation>This is not known as the application form of any project: the hidden sheet “{0}” is not in it; fill in the form as issued and return that</translation>
    </message>
    <message>
        <source>申报书是由更新的程序写出的，这个版本读不了；请更新程序后再导入</source>
        <translation>The application form was written by a newer version and cannot be read by this one; upgrade the program and import again</translation>
    </message>
    <message>
        <source>申报书是为另一份方案“{0}”写的，基金文件用的是“{1}”；请用本方案的申报书填写</source>
        <translation>The application form was written for another plan, “{0}”, and the fund file uses “{1}”; fill in the form of this plan</translation>
    </message>
    <message>
        <source>方案里没有项目“{0}”；请用本方案的申报书填写</source>
        <translation>The plan has no project “{0}”; fill in the application form of this plan</translation>
    </message>
    <message>
        <source>申请金额是 {0} 元，经费预算里的财政资金合计是 {1} 元；请核对，两者应当相同</source>
        <translation>The amount requested is {0} yuan, but the public funds in the project budget add up to {1} yuan; check them, the two should be the same</translation>
    </message>
    <message>
        <source>“{0}”写的是“{1}”，已登记的是“{2}”，没有改动；确要改的，请在“单位”里改</source>
        <translation>“{0}” says “{1}”, but “{2}” is registered and was left unchanged; if it has to be changed, change it under Units</translation>
    </message>
    <message>
        <source>“{0}”写的是“{1}”，同一单位的“{2}”里是“{3}”，已按后者登记；请核对哪一个正确</source>
        <translation>“{0}” says “{1}”, but “{2}” of the same unit says “{3}”, which was registered; check which is right</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>“{0}”按 {1}% 导入，这一列别的格写的是百分数；如果意思是 {2}%，请写成 {2}%，如果就是 {1}%，请写成 {1}%</source>
        <translation>“{0}” is taken as {1}%, while other cells of this column are percentages; if {2}% is meant, write {2}%, if it is {1}%, write {1}%</translation>
    </message>
    <message>
        <source>文件“{0}”里没有一张认得的表；表名应是“单位”“转让许可”等，可先生成空白模板对照</source>
        <translation>File “{0}” holds no sheet that is known; sheets are named “单位”, “转让许可” and so on – an empty template shows them</translation>
    </message>
    <message>
        <source>“{0}”里的表“{1}”不是导入用的表，已忽略</source>
        <translation>Sheet “{1}” of “{0}” is not part of the import workbook and was ignored</translation>
    </message>
    <message>
        <source>“{0}”里的表“{1}”是隐藏的，也导入了</source>
        <translation>Sheet “{1}” of “{0}” is hidden and was imported as well</translation>
    </message>
    <message>
        <source>“{0}”与已登记的不同；要以表格为准，请勾选“以文件为准更新”再导入</source>
        <translation>“{0}” differs from what is registered; to let the table decide, tick “update from the file” and import again</translation>
    </message>
    <message>
        <source>与第 {0} 行重复，请删去一行</source>
        <translation>The same as row {0}; remove one of the two</translation>
    </message>
    <message>
        <source>编号与第 {0} 行相同，而“{1}”不同，请核对哪一行正确</source>
        <translation>The number is that of row {0}, but “{1}” differs; check which row is right</translation>
    </message>
    <message>
        <source>“{0}”没有填，请补上</source>
        <translation>“{0}” is empty; please fill it in</translation>
    </message>
    <message>
        <source>“{0}”表里找不到“{1}”这一列，整张表没有导入；请补上这一列的表头</source>
        <translation>Sheet “{0}” has no column “{1}” and was not imported; add this column&apos;s header</translation>
    </message>
    <message>
        <source>“{0}”表里“{1}”这一列有两个，整张表没有导入；请删去或改名其中一个</source>
        <translation>Sheet “{0}” has two columns “{1}” and was not imported; remove or rename one</translation>
    </message>
    <message>
        <source>“{0}”不是“{1}”表的列，已忽略</source>
        <translation>“{0}” is not a column of sheet “{1}” and was ignored</translation>
    </message>
    <message>
        <source>像第 {0} 行“{1}”那样的提示还有 {2} 处，没有一一列出</source>
        <translation>{2} more notes like the one on “{1}” in row {0}, not listed one by one</translation>
    </message>
    <message>
        <source>受理号 {0} 还没有登记，请先在“项目申报”表里加上它</source>
        <translation>Application {0} is not registered yet; add it to sheet “项目申报” first</translation>
    </message>
    <message>
        <source>受理号 {0} 按方案的格式是 {1} 的，这件申报的项目却是 {2}；请改正受理号或项目代码</source>
        <translation>By the plan&apos;s pattern number {0} is one of {1}, but this application is for {2}; correct the number or the project code</translation>
    </message>
    <message>
        <source>方案里没有指标 {0}，请写成 P1-3b 这样的编号</source>
        <translation>The plan has no indicator {0}; write a number such as P1-3b</translation>
    </message>
    <message>
        <source>与第 {0} 行同一备案登记号，而“{1}”不同；同一备案除专利号外各列须一致</source>
        <translation>The same register number as row {0}, but “{1}” differs; rows of one record must agree in every column but the patent number</translation>
    </message>
    <message>
        <source>专利 {0} 的申请年份晚于登记日期，请核对专利号和日期</source>
        <translation>Patent {0} was filed in a year after the registration date; check the number and the date</translation>
    </message>
    <message>
        <source>区内的单位也在市内，请把“市内”改为“是”或核对“区内”</source>
        <translation>A unit inside the district is inside the city too; set “市内” to 是 or check “区内”</translation>
    </message>
    <message>
        <source>{0} 里的组织机构代码校验位不符，请对照营业执照</source>
        <translation>The organisation code inside {0} fails its check digit; compare it with the business licence</translation>
    </message>
    <message>
        <source>园区 {0} 还没有登记，请先在“单位”表里加上它</source>
        <translation>Park {0} is not registered yet; add it to sheet “单位” first</translation>
    </message>
    <message>
        <source>已有相同的记录，请改正编号，或在原来那一条上修改</source>
        <translation>The same record is on file; correct its number, or change the record that is there</translation>
    </message>
    <message>
        <source>“规模”空着，按行业、从业人员、营业收入、资产总额也划不出来，先记为不适用，不算中小微企业；请补填规模，或按划型标准填写行业和所缺的数</source>
        <translation>“规模” is blank and cannot be worked out from 行业, 从业人员, 营业收入 and 资产总额 either; the unit is kept as 不适用 and does not count as 中小微. Fill in 规模, or the 行业 and the missing figures of the size standard</translation>
    </message>
    <message>
        <source>按“{0}”的划型标准和所填指标应为{1}，与所填的不同；请核对规模或指标</source>
        <translation>By the standard for “{0}” and the figures given the size should be {1}, which is not what is filled in; check the size or the figures</translation>
    </message>
    <message>
        <source>“{0}”在表格里空着，已登记的“{1}”清空了</source>
        <translation>“{0}” is blank in the table; the stored “{1}” was emptied</translation>
    </message>
    <message>
        <source>有 {0} 格在表格里空着，已登记的值都保留了；要清空它们，请勾选“空着的格也清空已登记的内容”</source>
        <translation>{0} cells are blank in the table and their stored values were kept; to empty them, tick “blank cells empty what is stored”</translation>
    </message>
    <message>
        <source>第 {0} 行 {1} 列有内容“{2}”，而这一列没有表头，没有导入；若是数据，请补上表头或移到有表头的列里</source>
        <translation>Row {0}, column {1} holds “{2}”, but the column has no header, so it was not imported; if it is data, add a header or move it to a column that has one</translation>
    </message>
    <message>
        <source>与“{0}”第 {1} 行同一备案登记号，而“{2}”不同；同一备案除专利号外各列须一致</source>
        <translation>Same registration number as row {1} of “{0}”, but “{2}” differs; rows of one registration must agree in every column but the patent number</translation>
    </message>
    <message>
        <source>“{0}”在表格里空着，已登记的是“{1}”；请在表格里补上，或勾选“以文件为准更新”再导入，空着的格不会清空已登记的值</source>
        <translation>“{0}” is blank in the table, but “{1}” is stored; fill it in, or tick “update from the file” and import again, which does not empty stored values by blank cells</translation>
    </message>
    <message>
        <source>编号与“{0}”第 {1} 行相同，而“{2}”不同，请核对哪一行正确</source>
        <translation>Same number as row {1} of “{0}”, but “{2}” differs; check which row is right</translation>
    </message>
    <message>
        <source>这一行是导出表格里核对合计的校验行，平时隐藏，没有导入，可以不理会</source>
        <translation>This is the hidden row by which an exported table checks its total; it was not imported and needs no attention</translation>
    </message>
    <message>
        <source>这一行像是导出表格里的分组标题，没有导入；若是数据，请去掉“{0}”再导入</source>
        <translation>This row looks like the heading of a group in an exported table and was not imported; if it is data, take “{0}” away and import again</translation>
    </message>
    <message>
        <source>这一行像是合计，没有导入；若是数据，请把必填的列补全</source>
        <translation>This row looks like a total and was not imported; if it is data, fill in the required columns</translation>
    </message>
    <message>
        <source>这一行像是说明文字，没有导入；若是数据，请把必填的列补全</source>
        <translation>This row looks like a note and was not imported; if it is data, fill in the required columns</translation>
    </message>
    <message>
        <source>这一行像是签名落款，没有导入；若是数据，请把必填的列补全</source>
        <translation>This row looks like a signature line and was not imported; if it is data, fill in the required columns</translation>
    </message>
    <message>
        <source>“{0}”只写了“{1}”，等于没有填，请补上</source>
        <translation>“{0}” says only “{1}”, which is as good as nothing; fill it in</translation>
    </message>
    <message>
        <source>“{0}”第 {1} 行</source>
        <translation>“{0}”, row {1}</translation>
    </message>
    <message>
        <source>企业没有填规模，也算不出规模，不会计为中小微企业；请填规模，或填行业、从业人员、营业收入和资产总额</source>
        <translation>The enterprise has no size and none can be worked out, so it counts as no small one; fill in the size, or industry, staff, revenue and assets</translation>
    </message>
    <message>
        <source>结束日期 {0} 早于开始日期 {1}，请核对</source>
        <translation>The end date {0} is before the start date {1}; please check</translation>
    </message>
    <message>
        <source>方案的形式审查表里没有“{0}”，请从下拉列表里选</source>
        <translation>The plan’s formal examination has no item “{0}”; choose one from the list</translation>
    </message>
    <message>
        <source>专家编号 {0} 还没有登记，请先在“评审专家”表里加上它</source>
        <translation>Reviewer {0} is not registered yet; add it to sheet “评审专家” first</translation>
    </message>
    <message>
        <source>方案的评分表里没有“{0}”，请从下拉列表里选</source>
        <translation>The plan’s score sheet has no criterion “{0}”; choose one from the list</translation>
    </message>
    <message>
        <source>“{0}”满分 {1} 分，这里填了 {2}，请填 0 到 {1} 的分值</source>
        <translation>“{0}” gives at most {1} points, here it has {2}; enter 0 to {1}</translation>
    </message>
    <message>
        <source>这份打分表由专家本人填写，评审结束前封存，不能导入；要改动，请由专家本人登录办理</source>
        <translation>This score sheet is filled in by its reviewer and sealed until the review is closed, so it cannot be imported; to change it, the reviewer has to sign in</translation>
    </message>
    <message>
        <source>不是纸质的打分表由专家本人登录填写，别人不能录入；按纸质打分表录入的，请填“是”</source>
        <translation>A score sheet that is not on paper is filled in by its reviewer after signing in, and nobody else can enter it; for a sheet entered from paper, put “是”</translation>
    </message>
    <message>
        <source>同一份打分表的其他行还没有提交，这一行却填了提交日期；一份打分表要一起提交，请改成一致</source>
        <translation>The other rows of this score sheet are not submitted yet, but this row has a date of submission; a sheet is submitted as a whole, so make them agree</translation>
    </message>
    <message>
        <source>同一份打分表的其他行提交日期是 {0}，这一行不同；一份打分表要一起提交，请改成一致</source>
        <translation>The other rows of this score sheet were submitted on {0}, but this row differs; a sheet is submitted as a whole, so make them agree</translation>
    </message>
    <message>
        <source>已经改好，还没有导入</source>
        <translation>Mended, but not imported yet</translation>
    </message>
    <message>
        <source>这个登录名已是另一位专家的，一个登录名只能属于一位专家；请改正，或空着</source>
        <translation>This login is another expert&apos;s already, and one login belongs to one expert; correct it or leave it blank</translation>
    </message>
    <message>
        <source>专家 {0} 不在 {1} 的评审分组里，他的打分不会计入；请核对专家编号，或先在“评审分组”表里加上他</source>
        <translation>Expert {0} is not on the panel of {1}, so the score would not count. Check the expert number, or first add the expert to the sheet 评审分组.</translation>
    </message>
    <message>
        <source>{0} 已经立项：编号 {1}，金额 {2} 元，日期 {3}；立项不能用导入更改，要更正，请先撤回立项</source>
        <translation>{0} is already awarded: number {1}, {2} yuan, on {3}; an import does not change an award, reverse it first to correct it</translation>
    </message>
    <message>
        <source>立项编号 {0} 已用于 {1}，一个编号只用一次，请核对</source>
        <translation>Award number {0} was given to {1}; a number is used only once, check it</translation>
    </message>
    <message>
        <source>{0} 申报的是 {1}，{1} 没有指标 {2}；请核对受理号和指标编号</source>
        <translation>{0} applies for {1}, which has no indicator {2}; check the application and indicator numbers</translation>
    </message>
    <message>
        <source>指标 {0} 按数量统计，不用认定；请填列有成果的指标，如 {1}</source>
        <translation>Indicator {0} is counted and needs no acceptance; name one with deliverables, e.g. {1}</translation>
    </message>
    <message>
        <source>指标 {0} 在方案里列了 {1} 项成果，没有第 {2} 项；请填 1 到 {1}</source>
        <translation>The plan lists {1} deliverables for indicator {0} and no number {2}; enter 1 to {1}</translation>
    </message>
    <message>
        <source>{0} 申报的项目 {1} 不在方案里，没有成果可认定；请核对受理号</source>
        <translation>{0} applies for project {1}, which the plan lacks, so that there is nothing to accept; check the application number</translation>
    </message>
    <message>
        <source>没有登记号为 {0} 的转让许可、质押融资或产品备案；请核对登记号，或先登记这条记录</source>
        <translation>There is no licence, pledge or product filing numbered {0}; check the number, or enter the record first</translation>
    </message>
    <message>
        <source>金额要大于 0，请填写金额</source>
        <translation>The amount must be more than 0; enter it</translation>
    </message>
    <message>
        <source>调出和调入是同一项资金，请改成不同的两项</source>
        <translation>The money would move from a line to itself; name two different ones</translation>
    </message>
    <message>
        <source>按批次付的是奖补，请把类型改成奖补或追回</source>
        <translation>What is paid by batch is a subsidy; make the kind “奖补” or “追回”</translation>
    </message>
    <message>
        <source>奖补按批次付，请填批次，或改正类型</source>
        <translation>Subsidies are paid by batch; fill in the batch, or correct the kind</translation>
    </message>
    <message>
        <source>{0} 不是这个单位申报的，请核对单位代码和受理号</source>
        <translation>{0} is not an application of this unit; check the unit’s code and the application’s number</translation>
    </message>
    <message>
        <source>受理号和批次都没有填，请填其中一个</source>
        <translation>Neither application nor batch is filled in; fill in one of them</translation>
    </message>
    <message>
        <source>受理号和批次只能填一个，请删去另一个</source>
        <translation>Only one of application and batch may be filled in; delete the other</translation>
    </message>
    <message>
        <source>批次 {0} 不是方案里哪一项奖补的，请写成 S1-2024-01</source>
        <translation>The batch {0} belongs to no scheme of the plan; write it like S1-2024-01</translation>
    </message>
    <message>
        <source>没有凭证号，请核对后补上</source>
        <translation>There is no voucher number; please check and add it</translation>
    </message>
    <message>
        <source>{0}（{1}）与 {2} 无关，不能归给它；现在没有立项计入这条记录，不用写归属</source>
        <translation>{0} ({1}) has nothing to do with {2}, which cannot be attributed to it; no award counts this record now, so that it needs no attribution</translation>
    </message>
    <message>
        <source>{0}（{1}）与 {2} 无关，不能归给它；计入这条记录的立项有：{3}，请改成其中一个</source>
        <translation>{0} ({1}) has nothing to do with {2}, which cannot be attributed to it; the awards that would count this record: {3}; choose one of them</translation>
    </message>
    <message>
        <source>{0} 的指标不计入 {1}，这条归属不起作用；现在没有立项计入这条记录</source>
        <translation>No indicator of {0} counts {1}, so the attribution does nothing; no award counts this record now</translation>
    </message>
    <message>
        <source>{0} 的指标不计入 {1}，这条归属不起作用；计入这条记录的立项有：{2}</source>
        <translation>No indicator of {0} counts {1}, so the attribution does nothing; the awards that would count this record: {2}</translation>
    </message>
    <message>
        <source>{0} 现在不是有效的立项，还不计入 {1}；立项以后才按这条归属计</source>
        <translation>{0} is no award in force now and does not count {1} yet; the attribution holds once it is awarded</translation>
    </message>
</context>
</TS>
